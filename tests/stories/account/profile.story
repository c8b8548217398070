# Who fills in a form says so once, and every form's head says it after them.
given  a server of its own
as     officer
put    /session/profile {"full_name": " 王建国 ", "phone": "027-65657788"}
then   200 {"name": "officer", "full_name": "王建国", "phone": "027-65657788"}
get    /session
then   200 {"full_name": "王建国", "phone": "027-65657788"}
get    /forms/relief-centre-2014/filled?unit=420111
then   200 {"filled_by": "王建国", "phone": "027-65657788"}
put    /session/profile {"full_name": "王建国", "phone": "没有电话"}
then   422 {"why": "not_a_phone", "where": "phone"}
put    /session/profile {"full_name": "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五", "phone": ""}
then   422 {"why": "full_name_too_long", "where": "full_name"}
put    /session/profile {"full_name": "", "phone": ""}
then   200 {"full_name": "", "phone": ""}
get    /forms/relief-centre-2014/filled?unit=420111
then   200 {"filled_by": "officer", "phone": ""}
