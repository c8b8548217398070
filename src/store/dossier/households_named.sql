-- Households of a subtree with these words in the name of the head, or at the beginning of their
-- number. Asked by the program itself: under row security nothing but what cannot leak is looked
-- up in an index, and the words of a name can.
-- $1 first place, $2 last place, $3 the words, $4 how many at most
-- identities
select h.id
  from household h
 where h.unit between $1 and $2
   and (string_to_array(h.name, null) @> string_to_array($3, null) and position($3 in h.name) > 0
        or h.number collate "C" >= $3 and h.number collate "C" < $3 || chr(1114111))
 limit $4;
