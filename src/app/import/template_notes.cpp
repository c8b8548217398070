// SPDX-License-Identifier: Apache-2.0
#include "app/import/template_notes.hpp"

#include "domain/labels.hpp"

namespace hengwen::app {
namespace {

constexpr std::string_view rules[] = {
    "恒温 · 数据填报工作簿  Hengwen workbook of records",
    "",
    "一、怎样填写  How to fill it in",
    "1. 每张工作表是一类记录，只填需要的表；空表、空行会被忽略。 One sheet per kind of record; "
    "leave out what you do not need.",
    "2. 标 * 的栏必须填写；是/否栏留空即为“否”。 Columns marked * are required; an empty "
    "yes/no means no.",
    "3. 栏目顺序可以改变，可以增加自己的栏目，表头上方可以有标题行。 Columns may be moved and "
    "added; title rows above the headings are fine.",
    "4. 有下拉列表的栏请从列表中选择。 Choose from the list where there is one.",
    "5. 金额以元为单位，最多两位小数，如 1234.50；表头注明“万元”的按万元读取。 Amounts are in "
    "yuan with two decimals at most.",
    "6. 日期写成 2015-03-05、2015/3/5 或 2015年3月5日。 Dates: 2015-03-05.",
    "7. 身份证号、银行卡号、信用代码请保持文本格式，否则 Excel 会把 15 位以后的数字变成 0。 "
    "Keep citizen numbers, accounts and credit codes as text; as numbers they lose their last "
    "digits.",
    "8. 工会一栏填写工会代码（如 420106）或完整名称。 A union is named by its code or full name.",
    "",
    "二、各表怎样对应  How the sheets belong together",
    "1. 家庭成员、收入、支出、资产、认定记录以及发放、走访等，都用“户主身份证号”指明是哪一户。 "
    "A household is named by the citizen number of its head.",
    "2. 走访企业用统一社会信用代码指明用人单位；帮扶中心、维权案件、返乡包车用编号；送温暖活动用"
    "活动代码。 Employers by credit code; centres, cases and trips by number; campaigns by code.",
    "3. 一人只能属于一户在档家庭，全国唯一。 One person belongs to one household in the file, "
    "nationwide.",
    "4. 有编号的记录（如发放编号）再次导入时按编号更新；没有编号的记录内容相同即视为同一条，"
    "不会重复。 Importing again updates records by number and never doubles them.",
    "",
    "三、导入以后  After the import",
    "1. 正确的行会存入系统；有错误的行会放在“错误行”工作簿中退回，错误单元格标红并注明原因。改正"
    "后直接导入该工作簿即可。 Good rows go in; bad rows come back with the reason. Put them right "
    "and import that workbook.",
    "2. 提示（不影响导入）请核对后再决定是否修改。 Hints do not stop a row; please check them.",
    "",
    "四、不得公开的内容  What must not be published",
    "身份证号、电话、银行账号、住址、健康状况、致困原因等属于个人信息，本工作簿不得在公示、网络群"
    "组中传播，用后请妥善保存或删除；公示时只公布按规定遮挡后的信息。 Citizen numbers, phones, "
    "accounts, addresses, health and causes are personal: never publish or forward this workbook.",
    "",
    "五、各表名称  The sheets",
};

}  // namespace

std::vector<std::string> template_notes()
{
  std::vector<std::string> out(std::begin(rules), std::end(rules));
  for (auto const& type : record_types()) {
    auto const& label = labels().at(std::string{type.kind});
    out.push_back(label.sheet + "  " + label.en);
  }
  return out;
}

}  // namespace hengwen::app
