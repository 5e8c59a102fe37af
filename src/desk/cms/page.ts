/** The page that shows the editor: one script of Sveltia CMS, in a version whose bytes are known. */

const version = '0.221.1'
const digest = 'sha384-JQ+XsKx/UzwdTiNnFStza3XtqqQoVtyNPApkfvwlzZDfhe7giE9CnfQrpHqgv3k6'

export const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Yonkoma</title>
</head>
<body>
<script src="https://unpkg.com/@sveltia/cms@${version}/dist/sveltia-cms.js" integrity="${digest}" crossorigin="anonymous"></script>
</body>
</html>
`
