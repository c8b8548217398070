# The log leaves the house like every file with persons in it: for a reason, marked, perhaps locked.
given  a server of its own
as     auditor auditor 420106
post   /log/export {"from": "2020-01-01", "to": "2099-01-01", "reason": " "}
then   422 {"why": "reason_missing", "where": "reason"}
post   /log/export {"from": "2020-01-02", "to": "2020-01-01", "reason": "检查"}
then   422 {"why": "period_upside_down"}
post   /log/export {"from": "2020-01-01", "to": "2099-01-01", "reason": "检查\nend 0"}
then   200
then   header content-disposition .txt
then   body mark 导出人：auditor　导出时间：
then   body 用途：检查 end 0
post   /log/export {"from": "2020-01-01", "to": "2099-01-01", "reason": "检查", "password": "short"}
then   422 {"why": "file_password_too_short", "where": "password"}
post   /log/export {"from": "2020-01-01", "to": "2099-01-01", "reason": "检查", "password": "一个足够长的文件密码"}
then   200
then   header content-disposition .zip
then   never 导出人
get    /log?unit=420106&act=log_exported
then   200 {"items": [{"fields": ["password"], "reason": "检查"}, {"fields": []}]}
as     clerk base_clerk 420106
post   /log/export {"from": "2020-01-01", "to": "2099-01-01", "reason": "检查"}
then   403 {"why": "not_allowed"}
