// Written by scripts/icons.mjs from the drawings in src/ui/icons.

export const pictures = {
  boxes:
    "data:image/svg+xml,%3csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' fill='none' stroke='%232e2018' stroke-width='1.8' stroke-linecap='round' stroke-linejoin='round'%3e%3cpath d='M3.8 7.8 12 3.6l8.2 4.2v8.6L12 20.6l-8.2-4.2zM3.8 7.8 12 12l8.2-4.2M12 12v8.6'/%3e%3c/svg%3e",
  car: "data:image/svg+xml,%3csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' fill='none' stroke='%232e2018' stroke-width='1.8' stroke-linecap='round' stroke-linejoin='round'%3e%3cpath d='M3.8 17v-4.5L6 6.6h12l2.2 5.9V17zM3.8 12.5h16.4M6.2 17v2.4M17.8 17v2.4'/%3e%3ccircle cx='7.3' cy='14.8' r='1.1' fill='%232e2018' stroke='none'/%3e%3ccircle cx='16.7' cy='14.8' r='1.1' fill='%232e2018' stroke='none'/%3e%3c/svg%3e",
  drip: "data:image/svg+xml,%3csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' fill='none' stroke='%232e2018' stroke-width='1.8' stroke-linecap='round' stroke-linejoin='round'%3e%3cpath d='M12 3.2c3.7 4.4 6.2 7.5 6.2 11a6.2 6.2 0 0 1-12.4 0c0-3.5 2.5-6.6 6.2-11zM9 14.8a3.1 3.1 0 0 0 2.7 2.8'/%3e%3c/svg%3e",
  noise:
    "data:image/svg+xml,%3csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' fill='none' stroke='%232e2018' stroke-width='1.8' stroke-linecap='round' stroke-linejoin='round'%3e%3cpath d='M4 10v4M8 7v10M12 3.8v16.4M16 7.8v8.4M20 10.4v3.2'/%3e%3c/svg%3e",
  pet: "data:image/svg+xml,%3csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' fill='none' stroke='%232e2018' stroke-width='1.8' stroke-linecap='round' stroke-linejoin='round'%3e%3ccircle cx='5.6' cy='11' r='1.7'/%3e%3ccircle cx='9.6' cy='6.5' r='1.9'/%3e%3ccircle cx='14.4' cy='6.5' r='1.9'/%3e%3ccircle cx='18.4' cy='11' r='1.7'/%3e%3cpath d='M12 11.3c-2.7 0-5.1 3.1-5.1 5.5 0 1.9 1.5 2.7 3.1 2.3 1.4-.4 2.6-.4 4 0 1.6.4 3.1-.4 3.1-2.3 0-2.4-2.4-5.5-5.1-5.5z'/%3e%3c/svg%3e",
  smoke:
    "data:image/svg+xml,%3csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' fill='none' stroke='%232e2018' stroke-width='1.8' stroke-linecap='round' stroke-linejoin='round'%3e%3cpath d='M3.2 13.6h13v1.7a4.2 4.2 0 0 1-4.2 4.2H7.4a4.2 4.2 0 0 1-4.2-4.2zM16.2 14.4h5M7.3 3.6c-1.4 1.8 1.4 3.4 0 5.6M12 3.6c-1.4 1.8 1.4 3.4 0 5.6'/%3e%3c/svg%3e",
}
