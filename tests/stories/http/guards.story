# Every answer tells the browser to be careful.
as     nobody
head   //healthz
then   200
then   header x-content-type-options nosniff
then   header content-security-policy script-src 'self'
then   header content-security-policy frame-ancestors 'none'
then   header x-robots-tag noindex
then   header x-request-id -
then   header x-frame-options DENY
then   header permissions-policy camera=()
then   header cross-origin-opener-policy same-origin
then   header cross-origin-embedder-policy require-corp
then   header cross-origin-resource-policy same-origin
then   header date GMT
