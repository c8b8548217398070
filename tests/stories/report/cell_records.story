# Every number opens to the records it counted: their count or sum is the number.
given  a server of its own
given  hengwen import ../county.xlsx
as     officer
get    /forms/relief-campaign-2015/cells/05B/records?unit=420106
then   200 {"item": "05B", "value": "15.00", "unit": "万元", "records": 1, "total": "150000.00",
            "columns": ["…", {"name": "amount", "type": "money",
             "label": {"zh": "金额(元)", "en": "Amount (yuan)"}},
             {"name": "source", "type": "code", "list": "CL-21"}, "…"],
            "rows": [{"kind": "receipt", "cells": {"received_on": "2015-01-08", "payer": "财政部",
             "source": "central", "amount": "150000.00", "unit": "武昌区总工会"}}], "next": null}

# Three families of five visits and payments, two at a time.
get    /forms/relief-campaign-2015/cells/04D/records?unit=4201&limit=2
then   200 {"item": "04D", "value": "3", "unit": "户", "records": 5, "total": "3",
            "rows": [{"kind": "household_visit", "cells": {"name": "陈英"}},
                     {"kind": "household_visit", "cells": {"name": "陈英"}}]}
keep   $next next
get    /forms/relief-campaign-2015/cells/04D/records?unit=4201&limit=2&after=$next
then   200 {"records": 5, "rows": [
            {"kind": "household_visit", "cells": {"name": "赵敏", "unit": "徐家棚街道总工会"}},
            {"kind": "payment", "cells": {"payee_name": "陈英", "amount": "500.00"}}]}
keep   $next next
get    /forms/relief-campaign-2015/cells/04D/records?unit=4201&limit=2&after=$next
then   200 {"rows": [{"kind": "payment", "cells": {"payee_name": "李强", "amount": "6000.50"}}],
            "next": null}
keep   $household rows.0.cells.household
get    /households/$household
then   200 {"household": {"name": "李强"}}

get    /forms/relief-campaign-2015/cells/06A/records?unit=0
then   200 {"value": "0.71", "records": 4, "total": "7100.50", "rows": ["…",
            {"cells": {"amount": "500.00"}}, {"cells": {"amount": "6000.50"}},
            {"cells": {"payee_name": "孙涛", "amount": "300.00"}}, "…"]}
get    /forms/relief-campaign-2015/cells/07A/records?unit=420106
then   200 {"value": "120", "records": 1, "total": "120", "rows": [{"kind": "event"}]}
get    /forms/relief-campaign-2015/cells/02A/records?unit=420106
then   200 {"value": "4", "records": 4, "total": "4",
            "rows": ["…", {"kind": "household"}, {"kind": "member"}, "…"]}
then   never 420106198003020024
then   never 420106197801010059
get    /forms/relief-campaign-2015/cells/05F/records?unit=420106
then   200 {"value": "0.00", "records": 0, "total": "0.00", "rows": [], "next": null}
get    /forms/relief-centre-2014/cells/09B/records?unit=420111
then   200 {"value": "0.08", "records": 1, "total": "800.00"}
get    /forms/relief-centre-2014/cells/09U/records?unit=4201
then   200 {"value": "1", "records": 1, "rows": [{"kind": "household", "cells": {"name": "王芳"}}]}
