# SPDX-License-Identifier: Apache-2.0
"""A workbook large enough to be interrupted: three counties of invented households, their people,
income, and money in and out; a few rows of every sheet are bad."""

UNITS = ("420102", "420106", "420111")
CATEGORIES = ("低保户", "低保边缘户", "意外致困户")
CAUSES = ("子女上学", "患重特大疾病", "下岗失业", "遭受意外事故")
AIDS = ("生活救助", "医疗救助", "资助子女上学")
SOURCES = ("中央财政", "地方财政", "工会经费", "社会捐助")
CAMPAIGN = "送温暖-2015"


def head(citizen_id, n):
    return citizen_id(f"{UNITS[n % 3]}{1960 + n % 30}{1 + n % 12:02}{1 + n % 28:02}", n // 90 % 1000)


def county(citizen_id, households=6000):
    """The sheets of one workbook, for workbook.write()."""
    heads = [head(citizen_id, n) for n in range(households)]
    assert len(set(heads)) == households
    return {"困难职工家庭": household_rows(heads), "家庭成员": member_rows(citizen_id, heads),
            "收入明细": income_rows(heads), "送温暖活动": [
                ["活动代码*", "活动名称*", "主办工会*", "开始日期*", "结束日期*"],
                [CAMPAIGN, "2015年元旦春节送温暖", "42", "2015-01-01", "2015-03-05"]],
            "资金收入": receipt_rows(), "实名发放": payment_rows(heads)}


def household_rows(heads):
    rows = [["姓名*", "身份证号*", "建档工会*", "民族*", "健康状况*", "劳模类型*", "工作状态*",
             "主要致困原因*", "困难类别*", "建档标准*", "建档日期*", "家庭年度总收入(元)",
             "住址行政区划", "农民工", "年度刚性支出(元)"]]
    for n, number in enumerate(heads):
        unit = UNITS[n % 3]
        if n % 300 == 17:
            number = number[:-1] + ("1" if number[-1] != "1" else "2")  # The check sign is wrong.
        rows.append([f"户主{n}", number, "没有的工会" if n % 300 == 18 else unit, "汉族", "良好",
                     "非劳模", "在岗" if n % 5 else "农民工", CAUSES[n % 4], CATEGORIES[n % 3],
                     "全国级", f"2014-{1 + n % 12:02}-{1 + n % 28:02}",
                     "" if n % 2 else str(9000 + n % 700 * 10), unit, "是" if n % 5 == 0 else "",
                     str(n % 50 * 100)])
    return rows


def member_rows(citizen_id, heads):
    rows = [["户主身份证号*", "姓名*", "与户主关系*", "身份证号", "健康状况*", "出生日期",
             "月收入(元)", "是否职工"]]
    for n, number in enumerate(heads):
        spouse = citizen_id(f"{number[:6]}{1961 + n % 29}{1 + n % 11:02}{1 + n % 27:02}",
                            500 + n // 90 % 500)
        rows.append([number, f"配偶{n}", "配偶", spouse if n % 4 else "", "良好", "", str(n % 30 * 50),
                     "是" if n % 3 == 0 else ""])
        rows.append([number, f"子女{n}", "子", "", "说不清" if n % 400 == 7 else "良好",
                     f"{2000 + n % 12}-0{1 + n % 9}-15", "", ""])
    return rows


def income_rows(heads):
    rows = [["户主身份证号*", "成员姓名", "收入类型*", "金额(元)*", "起始日期", "截止日期"]]
    for n, number in enumerate(heads):
        if n % 2:
            rows.append([number, f"户主{n}", "工资薪金", "1,5" if n % 500 == 1 else f"{800 + n % 900}.50",
                         "2013-12-01", "2014-02-28"])
    return rows


def receipt_rows():
    rows = [["记录编号", "单位*", "资金来源*", "款物形式*", "金额(元)*", "到账日期*", "拨款或捐赠方*",
             "来自工会系统外", "经帮扶中心", "活动代码"]]
    for n in range(300):
        rows.append([f"R-{n}", UNITS[n % 3], SOURCES[n % 4], "资金", "-5" if n % 150 == 9 else str(5000 + n),
                     f"2015-01-{1 + n % 28:02}", "某单位", "是", "是", CAMPAIGN])
    return rows


def payment_rows(heads):
    """Every third without a number of its own, and of those some twice: known by all they say."""
    rows = [["记录编号", "发放工会*", "户主身份证号", "领款人姓名*", "困难职工", "农民工", "劳模类型*",
             "帮扶项目*", "资金来源*", "款物形式*", "金额(元)*", "发放日期*", "发放状态*", "发放渠道*",
             "经帮扶中心", "活动代码"]]
    for n, number in enumerate(heads[:4000]):
        row = ["" if n % 3 == 0 else f"P-{n}", UNITS[n % 3], number, f"户主{n}", "是",
               "是" if n % 5 == 0 else "", "非劳模", AIDS[n % 3], SOURCES[n % 4], "资金",
               "0" if n % 700 == 11 else f"{500 + n % 20 * 100}.{n % 100:02}",
               f"2015-02-{1 + n % 28:02}", "已发放", "银行转账", "是", CAMPAIGN]
        rows += [row, row] if n % 30 == 0 else [row]
    return rows
