-- Everything about a point that residents search for, in lower case, a line a field: name; kind and services;
-- highlight; what is there (厕所, 电梯); address; pinyin initials; then one line a service: its name, what it needs, and
-- for whom it is, divided by tabs. `domain/points/search/point-text.ts` reads these lines.
-- Details that do not fit are left out instead of refused: a list repairs such rows when it is read.
create function point_search(name text, kind text, services text[], highlight text, accessibility jsonb, address text,
  initials text, details jsonb) returns text language sql immutable parallel safe as $$
  select lower(
    name || e'\n'
    || coalesce(case kind
      when 'service-point' then '邻里服务点'
      when 'service-hall' then '便民厅'
      when 'small-station' then '便民小站'
      when 'canteen' then '长者食堂'
      when 'book-bar' then '书吧'
      when 'health-station' then '卫生小站'
      when 'after-school' then '四点半课堂'
      when 'elder-university' then '老年大学教学点'
      when 'culture-room' then '文体活动室'
      when 'tea-room' then '茶话室'
      when 'coffee-corner' then '咖啡角'
    end, '')
    || case when 'office' = any (services) then ' 办事' else '' end
    || case when 'education' = any (services) then ' 教育' else '' end
    || case when 'eldercare' = any (services) then ' 养老' else '' end
    || case when 'medical' = any (services) then ' 医疗' else '' end
    || case when 'culture' = any (services) then ' 文体' else '' end
    || case when 'leisure' = any (services) then ' 休闲' else '' end
    || e'\n' || coalesce(highlight, '') || e'\n'
    || case accessibility ->> 'toilet' when 'yes' then '厕所 ' else '' end
    || case accessibility ->> 'lift' when 'yes' then '电梯 ' else '' end
    || case accessibility ->> 'stepFreeEntrance' when 'yes' then '门口没有台阶 ' else '' end
    || case accessibility ->> 'bench' when 'yes' then '凳子' else '' end
    || e'\n' || address || e'\n' || coalesce(initials, '')
    || coalesce((
      select string_agg(e'\n' || translate(concat_ws(e'\v', detail ->> 'name', (
          select string_agg(thing, e'\v' order by place)
          from jsonb_array_elements_text(
            case jsonb_typeof(detail -> 'bring') when 'array' then detail -> 'bring' else '[]' end)
            with ordinality as brought (thing, place)
        ), coalesce(detail ->> 'who', '')), e'\n\r\t\v', e'   \t'), '' order by nth)
      from jsonb_array_elements(case jsonb_typeof(details) when 'array' then details else '[]' end)
        with ordinality as listed (detail, nth)
    ), ''))
$$;
--;
-- Single characters and pairs, of every word. Chinese words are mostly of two characters, for which trigrams know
-- nothing, and pg_trgm ignores Chinese altogether where the locale is C.
create function search_grams(search text) returns text[] language sql immutable parallel safe cost 5000 as $$
  select coalesce(array_agg(distinct gram), '{}')
  from regexp_split_to_table(search, '\s+') as word, generate_series(1, length(word)) as place,
    lateral (values (substr(word, place, 1)), (substr(word, place, 2))) as both_sizes (gram)
$$;
--;
-- The initials of services are new: the timer fills in all of them once more.
update point set initials = null;
--;
alter table point add column search text not null generated always as
  (point_search(name, kind, services, highlight, accessibility, address, initials, service_details)) stored;
--;
create index point_by_gram on point using gin (search_grams(search)) with (fastupdate = off);
