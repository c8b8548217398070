# A form of a county as pages and as a workbook.
as     officer
get    /forms/relief-campaign-2015/filled.pdf?unit=420111
then   200
then   body %PDF-1.4
then   body /Lang (zh-CN)
get    /forms/relief-centre-2014/filled.xlsx?unit=420111
then   200
then   body xl/worksheets/sheet3.xml
get    /forms/no-such-form/filled.pdf?unit=420111
then   404
as     nobody
get    /forms/relief-campaign-2015/filled.pdf?unit=420111
then   401
