-- Which of these campaigns exist.
-- $1 codes
-- one column: text
select code as word
  from campaign
 where code = any($1::text[]);
