# SPDX-License-Identifier: Apache-2.0
"""The workbook of the import benchmark: invented households of the counties of Wuhan with three
members each, all columns filled in that an officer fills in, every citizen number valid."""
import datetime
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "tests"))
import workbook  # noqa: E402

COUNTIES = ("420102", "420103", "420104", "420105", "420106", "420107", "420111", "420112",
            "420113", "420114", "420115", "420116", "420117")
CAUSES = ("子女上学", "患重特大疾病", "下岗失业", "遭受意外事故")
CATEGORIES = ("低保户", "低保边缘户", "意外致困户")
HOUSEHOLD = ["姓名*", "身份证号*", "建档工会*", "性别", "民族*", "政治面貌", "健康状况*", "婚姻状况",
             "户口类型", "劳模类型*", "工作状态*", "工作单位", "手机号码", "本人月平均收入(元)", "住房类型",
             "住房面积(平方米)", "家庭住址", "住址行政区划", "主要致困原因*", "困难类别*", "建档标准*", "建档日期*",
             "家庭年度总收入(元)", "年度刚性支出(元)", "农民工", "单亲", "银行名称", "银行账号"]
MEMBER = ["户主身份证号*", "姓名*", "与户主关系*", "身份证号", "性别", "出生日期", "健康状况*", "月收入(元)",
          "是否职工", "计入家庭人口"]
GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰"


def person(county, n, years_from, years, turn):
    """A valid number: which of them all tells (county, day of birth, serial) apart."""
    day = datetime.date(years_from, 1, 1) + datetime.timedelta(days=n % (years * 365))
    return workbook.citizen_id(f"{county}{day:%Y%m%d}", turn + n // (years * 365) % 300)


def name(n):
    return "陈李王张刘杨黄赵周吴"[n % 10] + GIVEN[n // 10 % 26] + GIVEN[n // 260 % 26]


def households(count):
    yield HOUSEHOLD
    for n in range(count):
        county = COUNTIES[n % 13]
        woman = n // 13 // (25 * 365) % 2 == 0
        yield [name(n), person(county, n // 13, 1958, 25, 1), county, "", "汉族", "群众",
               "良好", "已婚", "非农业户口", "非劳模", "在岗", f"第{n % 900}机械厂",
               f"139{n:08}"[:11], str(1200 + n % 1500), "商品房", str(40 + n % 60),
               f"{county}某路{n % 500}号", county, CAUSES[n % 4], CATEGORIES[n % 3], "全国级",
               f"2014-{1 + n % 12:02}-{1 + n % 28:02}", str(9000 + n % 2900 * 10),
               str(n % 900 * 10), "是" if n % 6 == 0 else "否", "是" if woman and n % 9 == 0 else "否",
               "中国工商银行", "6222021234567890128"]


def members(count):
    yield MEMBER
    for n in range(count):
        county = COUNTIES[n % 13]
        head = person(county, n // 13, 1958, 25, 1)
        yield [head, name(n + 7), "配偶", person(county, n // 13, 1959, 25, 301), "", "", "良好",
               str(n % 30 * 50), "是" if n % 3 == 0 else "否", "是"]
        yield [head, name(n + 11), "父亲", person(county, n // 13, 1930, 25, 601), "", "", "良好",
               "600", "否", "是"]
        yield [head, name(n + 13), "子", "", "男", f"{2000 + n % 12}-0{1 + n % 9}-15", "良好", "",
               "否", "是"]


def write(path, count):
    workbook.write(path, {"困难职工家庭": households(count), "家庭成员": members(count)})
