-- $1 place, $2 code, $3 name, $4 kind, $5 place of the parent, $6 division, $7 credit code,
-- $8 workers, $9 county, $10 source key, $11 content, $12 import
insert into unit (id, code, name, level, kind, parent, division, credit_code, workers, county,
                  source_key, content, import)
values ($1, $2, $3, 'base', $4, $5, $6, $7, $8, $9, $10, $11, $12);
