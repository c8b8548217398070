# What happens to families: another head, a split, a merge and its undoing. One asks, another one
# answers; nothing has changed before, and the life line goes on. Each kind with what is refused.
given  a server of its own
given  hengwen import ../county.xlsx
as     clerk base_clerk 420106
get    /households?unit=420106&search=陈
then   200 {"items": [{"number": "420106-000001", "head_name": "陈英", "members": 3}]}
keep   $chen items.0.id
get    /households/$chen
then   200 {"members": [{"relation": "husband"}, {"relation": "daughter"}],
            "household": {"account": "…", "name": "陈英"}}
keep   $husband members.0.id
keep   $child members.1.id

# Another head. Nothing of it is there before the second person's word.
post   /households/$chen/family-changes {"kind": "head_change", "reason": "death"}
then   400 {"why": "missing", "where": "words"}
post   /households/$chen/family-changes {"kind": "head_change", "reason": "death", "words": " "}
then   422 {"why": "reason_missing"}
post   /households/$chen/family-changes {"kind": "head_change", "reason": "death", "words": "户主去世"}
then   422 {"why": "head_missing", "where": "head"}
post   /households/$chen/family-changes {"kind": "head_change", "reason": "death", "words": "户主去世", "head": "$chen"}
then   422 {"why": "unknown_person", "where": "head"}
post   /households/$chen/family-changes {"kind": "head_change", "reason": "death", "words": "户主去世", "head": "$child"}
then   422 {"why": "head_without_number"}
post   /households/$chen/family-changes {"kind": "head_change", "reason": "death", "words": "户主去世", "head": "$husband",
        "head_leaves": true}
then   422 {"why": "head_incomplete", "where": "fill.ethnicity"}
post   /households/$chen/family-changes {"kind": "head_change", "reason": "death", "words": "户主去世", "head": "$husband",
        "head_leaves": true, "fill": {"ethnicity": "nonsense"}}
then   422 {"why": "not_valid", "where": "fill.ethnicity"}
post   /households/$chen/family-changes {"kind": "head_change", "reason": "death", "words": "户主去世", "head": "$husband",
        "head_leaves": true, "effective_on": "2014-03-01", "fill": {"ethnicity": "han", "model_worker": "none", "work_status": "on_post"}}
then   422 {"why": "effective_before_judgement", "where": "effective_on"}
post   /households/$chen/family-changes {"kind": "head_change", "reason": "death", "words": "户主去世", "head": "$husband",
        "head_leaves": true, "effective_on": "2999-03-01", "fill": {"ethnicity": "han", "model_worker": "none", "work_status": "on_post"}}
then   422 {"why": "effective_in_future"}
post   /households/$chen/family-changes/look {"kind": "head_change", "reason": "divorce", "words": "", "head": "$husband"}
then   200 {"before": [{"people": [{"name": "陈英", "relation": "head"}, {"relation": "husband"}, {"relation": "daughter"}]}],
            "after": [{"number": "420106-000001", "people": [{"relation": "head"}, {"relation": "wife"}, {"relation": "daughter"}]}]}
post   /households/$chen/family-changes {"kind": "head_change", "reason": "death", "words": "户主去世", "head": "$husband",
        "effective_on": "2016-05-01", "fill": {"ethnicity": "han", "model_worker": "none", "work_status": "on_post"}}
then   201 {"kind": "head_change", "state": "open", "may_answer": false, "asked_by": "clerk",
            "household": {"number": "420106-000001", "head_name": "陈英"}, "words": "户主去世"}
keep   $change id
then   never 陈建
post   /households/$chen/family-changes {"kind": "split", "reason": "moved_out", "words": "再提", "head": "$husband"}
then   422 {"why": "change_open"}
get    /households/$chen
then   200 {"household": {"name": "陈英"}, "members": ["…"]}
then   never family_change
get    /family-changes?nonsense=1
then   400 {"why": "unknown_parameter"}

# Who answers: another one, who may decide, and who sees the household.
post   /family-changes/$change/answer {"outcome": "agreed", "words": "同意"}
then   422 {"why": "not_your_role"}
as     far centre_reviewer 420111
post   /family-changes/$change/answer {"outcome": "agreed", "words": "同意"}
then   404 {"why": "not_found"}
get    /households/$chen/family-changes
then   404 {"why": "not_found"}
post   /households/$chen/family-changes {"kind": "unmerge", "reason": "mistake", "words": "错"}
then   404 {"why": "not_found"}
get    /family-changes
then   200 {"items": []}
as     rev centre_reviewer 420106
get    /family-changes?state=open
then   200 {"items": [{"id": "$change", "may_answer": true}]}
post   /family-changes/$change/answer {"outcome": "agreed", "words": ""}
then   422 {"why": "reason_missing"}
post   /family-changes/$change/answer {"outcome": "refused", "words": "缺户口簿"}
then   200 {"state": "answered", "outcome": "refused", "answer": "缺户口簿", "answered_by": "rev"}
post   /family-changes/$change/answer {"outcome": "agreed", "words": "同意"}
then   422 {"why": "already_answered"}
get    /households/$chen
then   200 {"household": {"name": "陈英"}}
then   never family_change

# Asked again by who may decide as well, and so not answered by the same person.
post   /households/$chen/family-changes {"kind": "head_change", "reason": "divorce", "words": "变更户主", "head": "$husband",
        "effective_on": "2016-05-01", "fill": {"ethnicity": "han", "model_worker": "none", "work_status": "on_post"}}
then   201 {"may_answer": false}
keep   $change id
post   /family-changes/$change/answer {"outcome": "agreed", "words": "同意"}
then   422 {"why": "same_person"}
as     lin centre_reviewer 420106
post   /family-changes/$change/answer {"outcome": "agreed", "words": "已核对户口簿"}
then   200 {"outcome": "agreed", "answered_by": "lin"}
get    /households/$chen
then   200 {"household": {"number": "420106-000001", "name": "陈建", "work_status": "on_post"},
            "members": [{"relation": "daughter"}, {"relation": "wife", "worker": "true"}],
            "judgements": [{"valid_from": "2014-03-02", "valid_until": "2016-05-01"}, {"valid_from": "2016-05-01"}],
            "timeline": [{"kind": "family_change", "on": "2016-05-01"}, {"kind": "payment"}, "…"]}
then   never 6222
then   never \"account\"
get    /dossiers/$chen
then   200 {"name": "陈建", "version": 1, "state": "active",
            "history": [{"step": "change_head", "by": "lin", "second": "rev", "reason": "变更户主", "household": true}]}
get    /dossiers/$chen/steps/1/household
then   200 {"rows": [{"kind": "household", "values": {"name": "陈英"}}, "…"]}
get    /households?unit=420106&search=陈
then   200 {"items": [{"head_name": "陈建", "members": 3}]}
post   /households/find {"citizen_number": "420106198003020022"}
then   200 {"items": [{"id": "$chen", "head_name": "陈建"}]}

# A split: the former wife founds a household with the daughter. It begins as a draft of its own.
get    /households/$chen
keep   $mother members.1.id
post   /households/$chen/family-changes {"kind": "split", "reason": "divorce", "words": "离婚分户"}
then   422 {"why": "nobody_leaves"}
post   /households/$chen/family-changes {"kind": "split", "reason": "divorce", "words": "离婚分户", "people": [{"id": "$child"}]}
then   422 {"why": "head_missing"}
post   /households/$chen/family-changes {"kind": "split", "reason": "divorce", "words": "离婚分户", "head": "$child"}
then   422 {"why": "head_without_number"}
post   /households/$chen/family-changes {"kind": "split", "reason": "divorce", "words": "离婚分户", "head": "$mother",
        "people": [{"id": "$child"}, {"id": "$child"}]}
then   422 {"why": "named_twice"}
post   /households/$chen/family-changes {"kind": "split", "reason": "divorce", "words": "离婚分户", "head": "$mother",
        "people": [{"id": "$chen"}]}
then   422 {"why": "unknown_person"}
post   /households/$chen/family-changes {"kind": "split", "reason": "divorce", "words": "离婚分户", "head": "$mother",
        "people": [{"id": "$child", "relation": "aunt"}]}
then   422 {"why": "unknown_relation", "where": "aunt"}
post   /households/$chen/family-changes {"kind": "split", "reason": "divorce", "words": "离婚分户", "head": "$mother",
        "people": [{"id": "$child"}]}
then   201 {"view": {"before": [{"people": ["…"]}],
            "after": [{"number": "420106-000001", "people": [{"name": "陈建", "relation": "head"}]},
                      {"number": "", "in_file": false, "people": [{"relation": "head"}, {"relation": "daughter"}]}]}}
keep   $split id
get    /households/$chen
then   200 {"members": [{"relation": "daughter"}, {"relation": "wife"}]}
as     rev
post   /family-changes/$split/answer {"outcome": "agreed", "words": "已核对离婚证"}
then   200 {"outcome": "agreed", "began": "…"}
keep   $founded began
get    /households/$chen
then   200 {"members": [], "timeline": [{"kind": "family_change", "other": {"number": ""}}, "…"]}
get    /dossiers/$founded
then   200 {"state": "draft", "version": 1, "name": "陈英", "means": "officer",
            "history": [{"step": "begin", "by": "rev", "second": "lin", "reason": "420106-000001 · 离婚分户"}],
            "family": [{"kind": "family_change", "other": {"id": "$chen", "number": "420106-000001"}}]}
as     clerk
get    /dossiers/$founded/application
then   200 {"may_edit": true, "rows": [{"id": "head", "values": {"name": "陈英", "citizen_id": "420106198003020022"}},
            {"kind": "member", "values": {"relation": "daughter", "name": "陈小"}}, "…"],
            "findings": [{"row": "head", "field": "cause", "why": "required"}]}
post   /dossiers/$founded/application/values {"kind": "household", "values": {"cause": "子女上学"}}
then   200 {"findings": []}
as     rev
get    /dossiers/$chen
then   200 {"version": 2, "history": [{"step": "split_household", "by": "rev", "second": "lin"}, "…"]}
post   /households/find {"citizen_number": "420106198003020022"}
then   200 {"items": []}

# Two files for one family: the older one stays, and its life line shows that of the other.
get    /households?unit=420106&search=李
keep   $li items.0.id
get    /households/$li
keep   $granny members.0.id
get    /households?unit=420106003
keep   $zhao items.0.id
post   /households/$chen/family-changes {"kind": "merge", "reason": "filed_twice", "words": "重复建档"}
then   422 {"why": "other_missing"}
post   /households/$chen/family-changes {"kind": "merge", "reason": "filed_twice", "words": "重复建档", "other": "$chen"}
then   422 {"why": "same_household"}
post   /households/$chen/family-changes {"kind": "merge", "reason": "filed_twice", "words": "重复建档", "other": "$li"}
then   422 {"why": "relation_missing", "where": "people"}
post   /households/$chen/family-changes {"kind": "merge", "reason": "filed_twice", "words": "重复建档", "other": "$split"}
then   404 {"why": "not_found"}
post   /households/$chen/family-changes {"kind": "unmerge", "reason": "mistake", "words": "错"}
then   422 {"why": "nothing_to_undo"}
post   /households/$li/family-changes {"kind": "merge", "reason": "filed_twice", "words": "重复建档", "other": "$chen",
        "people": [{"id": "$li", "relation": "other_relative"}, {"id": "$granny", "relation": "other_relative"}]}
then   201 {"household": {"number": "420106-000001"}, "other": {"number": "420106-000002"},
            "view": {"after": [{"people": [{"name": "陈建", "relation": "head"}, {"relation": "other_relative"}, {"relation": "other_relative"}]},
                               {"number": "420106-000002", "in_file": false}]}}
keep   $merge id
post   /households/$zhao/family-changes {"kind": "merge", "reason": "filed_twice", "words": "重复建档", "other": "$li"}
then   422 {"why": "change_open"}
as     lin
post   /family-changes/$merge/answer {"outcome": "agreed", "words": "同意并户"}
then   200 {"outcome": "agreed"}
get    /households/$chen
then   200 {"members": [{"relation": "other_relative"}, {"relation": "other_relative"}],
            "timeline": [{"kind": "family_change", "other": {"id": "$li", "number": "420106-000002"}},
                         {"other": {"number": "420106-000002"}, "kind": "payment"}, "…"]}
get    /households/$li
then   200 {"status": "left", "household": {"name": "李强", "left_reason": "duplicate"}, "members": [{"relation": "mother"}],
            "timeline": [{"kind": "family_change", "other": {"id": "$chen"}}, "…"]}
get    /dossiers/$li
then   200 {"state": "exited", "leaving": "duplicate", "history": [{"step": "merge_away"}]}
post   /households/find {"citizen_number": "420106197507150010"}
then   200 {"items": [{"id": "$chen"}]}
post   /households/$li/family-changes {"kind": "head_change", "reason": "other", "words": "x", "head": "$granny"}
then   422 {"why": "not_in_this_state"}

# The merge was a mistake.
post   /households/$chen/family-changes {"kind": "unmerge", "reason": "mistake", "words": "不是一家人"}
then   201 {"kind": "unmerge", "other": {"number": "420106-000002"},
            "view": {"after": [{"people": [{"name": "陈建"}]}, {"number": "420106-000002", "in_file": true}]}}
keep   $undo id
as     rev
post   /family-changes/$undo/answer {"outcome": "agreed", "words": "同意撤销"}
then   200 {"outcome": "agreed"}
get    /households/$chen
then   200 {"members": [], "timeline": [{"kind": "family_change"}, {"kind": "family_change"}, "…"]}
get    /households/$li
then   200 {"status": "active", "members": [{"relation": "mother"}]}
then   never left_reason
get    /dossiers/$li
then   200 {"state": "active", "version": 2}
post   /households/find {"citizen_number": "420106197507150010"}
then   200 {"items": [{"id": "$li"}]}
get    /family-changes
then   200 {"items": [{"id": "$merge", "undone": true}, {"id": "$undo"}, "…"]}
post   /households/$chen/family-changes {"kind": "unmerge", "reason": "mistake", "words": "错"}
then   422 {"why": "nothing_to_undo"}

# A merge that cannot be undone as it was, because somebody who came in is the head by now.
post   /households/$chen/family-changes {"kind": "merge", "reason": "marriage", "words": "结婚", "other": "$li", "keep": "$chen",
        "people": [{"id": "$li", "relation": "spouse"}, {"id": "$granny", "relation": "other_relative"}]}
then   201
keep   $again id
as     lin
post   /family-changes/$again/answer {"outcome": "agreed", "words": "同意"}
then   200
get    /households/$chen
keep   $first members.0.id
post   /households/$chen/family-changes/look {"kind": "head_change", "reason": "other", "words": "", "head": "$first"}
then   422 {"why": "head_was_head_before"}

# Everything stands in the log, once for each dossier.
as     aud auditor 420106
get    /log?unit=420106&record=$li&limit=200
then   200 {"items": [{"act": "family_change_asked"}, {"act": "family_change_made", "account_name": "rev"}, "…"]}
