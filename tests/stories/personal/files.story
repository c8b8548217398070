# Files with persons leave the house for a reason, marked with who took them; with a password, locked.
given  a server of its own
given  hengwen import ../county.xlsx
as     rev centre_reviewer 420106
get    /households?unit=420106&search=陈
keep   $id items.0.id
post   /households/$id/consents {"kind": "notice", "version": "2026-1", "signer": "陈英", "means": "paper", "given_on": "2026-03-02"}
then   201
post   /disclosures {"households": ["$id"], "recipient": "演示银行", "purpose": "代发慰问金", "basis": "单独同意", "fields": ["name", "account", "member.name"], "on": "2026-02-03"}
then   201
post   /households/export {"unit": "420106", "reason": "春节慰问"}
then   200
then   header content-disposition filename*=UTF-8''
then   header content-disposition %E6%98%A5%E8%8A%82%E6%85%B0%E9%97%AE.xlsx
then   inside 陈英
then   inside 420***********0022
then   inside 导出人：rev　导出时间：
then   inside 用途：春节慰问
then   not_inside 420106198003020022
post   /households/export {"unit": "420106", "reason": "春节慰问", "password": "一个足够长的文件密码"}
then   200
then   header content-disposition .zip
post   /households/export {"unit": "420106", "reason": "春节慰问", "password": "short"}
then   422 {"why": "file_password_too_short", "where": "password"}
post   /households/export {"unit": "420106", "reason": " "}
then   422 {"why": "reason_missing", "where": "reason"}
post   /households/export {"unit": "420111", "reason": "春节慰问"}
then   404 {"why": "not_found"}
post   /households/export {"unit": "420106", "category": "rich", "reason": "春节慰问"}
then   400 {"why": "unknown_category"}
post   /households/$id/own-copy {"reason": "本人要求"}
then   200
then   header content-disposition .xlsx
then   inside 420106198003020022
then   inside 13800000001
then   inside 6222020200001234567
then   inside 陈小
then   inside 人均月收入 170.00 元 = 6,120.00 ÷ 12 ÷ 3
then   inside 上级导入
then   inside 用途：本人要求
then   inside 公示
then   inside 代发慰问金
then   inside 登记同意
then   inside 帮扶中心审核
then   not_inside 李强
post   /households/$id/own-copy {"reason": ""}
then   422 {"why": "reason_missing"}
as     wu centre_reviewer 420111
post   /households/$id/own-copy {"reason": "本人要求"}
then   404 {"why": "not_found"}
as     clerk base_clerk 420106
post   /households/export {"unit": "420106", "reason": "春节慰问"}
then   403 {"why": "not_allowed"}
post   /households/$id/own-copy {"reason": "本人要求"}
then   403 {"why": "not_allowed"}
as     auditor auditor 420106
get    /log?unit=420106&act=persons_exported
then   200 {"items": [{"account_name": "rev", "reason": "春节慰问", "fields": ["password", "count"]},
                      {"account_name": "rev", "fields": ["count"]}]}
get    /log?unit=420106&act=own_copy_given
then   200 {"items": [{"account_name": "rev", "reason": "本人要求", "record": "$id"}]}
