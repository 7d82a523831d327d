-- Everything about a point that residents search for, in lower case, a line a field: name; kind and services;
-- highlight; what is there (厕所, 电梯); address; pinyin initials; and as JSON the names of its services, what each needs,
-- and for whom it is. `domain/points/search/point-text.ts` reads these lines. Without a subquery the function is inlined,
-- which makes a point five times as fast to save.
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
    || e'\n' || jsonb_path_query_array(details, '$[*].name')::text
    || e'\n' || jsonb_path_query_array(details, '$[*].bring')::text
    || e'\n' || jsonb_path_query_array(details, '$[*].who')::text)
$$;
--;
-- Every character and every pair of neighbours, as numbers (`domain/points/search/grams.ts` makes the same): those of
-- Chinese words, which mostly have two characters. Trigrams know nothing of these, and pg_trgm ignores Chinese altogether
-- where the locale is C. Numbers, because comparing texts took five times as long.
create function search_grams(search text) returns bigint[] language sql immutable parallel safe cost 5000 as $$
  select array_agg(code) || array_agg(code * 262144 + next)
  from (
    select ascii(sign)::bigint as code, lead(ascii(sign)) over () as next from string_to_table(search, null) as sign
  ) as signs
  where code between 48 and 122 or code > 12351 -- not punctuation
$$;
--;
-- The initials of services are new: the timer fills in all of them once more.
update point set initials = null;
--;
alter table point add column search text not null generated always as
  (point_search(name, kind, services, highlight, accessibility, address, initials, service_details)) stored;
--;
create index point_by_gram on point using gin (search_grams(search)) with (gin_pending_list_limit = 256);
--;
-- ANALYZE would compute the grams of 30,000 points for statistics that no plan needs.
alter index point_by_gram alter column 1 set statistics 0;
