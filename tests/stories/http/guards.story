# Every answer tells the browser to be careful.
as     nobody
head   //healthz
then   200
then   header x-content-type-options nosniff
then   header content-security-policy script-src 'self'
then   header content-security-policy frame-ancestors 'none'
then   header x-robots-tag noindex
then   header x-request-id -
then   header date GMT
