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
then   422 {"why": "missing", "where": "words"}
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
then   200 {"household": {"name": "陈英"}, "members": ["…"], "timeline": []}
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
then   200 {"household": {"name": "陈英"}, "timeline": []}

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
            "judgements": [{"valid_from": "2016-05-01"}, {"valid_from": "2014-03-02", "valid_until": "2016-05-01"}],
            "timeline": [{"kind": "family_change", "on": "2016-05-01"}]}
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
