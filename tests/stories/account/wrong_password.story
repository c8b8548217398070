# A wrong password and a wrong name get the same answer; the fourth guess has to wait.
given  a server of its own
as     nobody
post   /session {"name": "nobody at all", "password": "x"}
then   401 {"why": "wrong_name_or_password",
            "detail": {"zh": "用户名或密码错误", "en": "The name or the password is wrong"}}
post   /session {"name": "admin", "password": "x"}
then   401 {"why": "wrong_name_or_password",
            "detail": {"zh": "用户名或密码错误", "en": "The name or the password is wrong"}}
post   /session {"name": "admin", "password": "y"}
then   401 {"why": "wrong_name_or_password"}
post   /session {"name": "admin", "password": "z"}
then   401 {"why": "wrong_name_or_password"}
post   /session {"name": "admin", "password": "a story needs a password 1"}
then   429 {"why": "locked_for_a_while"}
