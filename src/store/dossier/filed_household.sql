-- The household in which a person is filed, as head or as member. Asked by the program itself;
-- whether it may be seen is asked afterwards, under the scope.
-- $1 person
-- maybe_one: household
select household
  from filed_person
 where person = $1;
