--TEST--
phpinfo() and phpcredits(): parts, settings as they are, output buffers
--INI--
precision=12
error_prepend_string=<b>
--FILE--
<?php
function part(int $flags): string
{
    ob_start();
    phpinfo($flags);
    return ob_get_clean();
}

var_dump(phpinfo(0), part(0) === "phpinfo()\n");
var_dump(INFO_ALL, CREDITS_ALL, INFO_GENERAL | INFO_CREDITS | INFO_CONFIGURATION | INFO_MODULES | INFO_ENVIRONMENT | INFO_VARIABLES | INFO_LICENSE);

$general = part(INFO_GENERAL);
var_dump(str_starts_with($general, "phpinfo()\nPHP Version => " . PHP_VERSION . "\n\nSystem => " . php_uname() . "\n"));
foreach (['Server API => Command Line Interface', 'Debug Build => no', 'Thread Safety => disabled', 'IPv6 Support => enabled'] as $line) {
    var_dump(str_contains($general, "\n$line\n"));
}
var_dump(preg_match('/\n\nRegistered PHP Streams => .*\bphp, file\b.*\nRegistered Stream Socket Transports => tcp, udp, unix, udg\b.*\nRegistered Stream Filters => .*\bstring\.rot13\b.*\n\n/', $general));

ini_set('precision', '7');
$configuration = part(INFO_CONFIGURATION);
foreach (['precision', 'display_errors', 'html_errors', 'highlight.comment', 'error_prepend_string', 'error_append_string', 'memory_limit', 'zend.assertions'] as $name) {
    preg_match('/^' . preg_quote($name) . ' => .*$/m', $configuration, $line);
    echo $line[0], "\n";
}
echo substr($configuration, 0, 172), "\n";

$modules = part(INFO_MODULES);
preg_match_all('/^\n(\w+)\n\n/m', $modules, $names);
$own = array_values(array_filter($names[1], extension_loaded(...)));
$sorted = get_loaded_extensions();
sort($sorted, SORT_FLAG_CASE | SORT_STRING);
var_dump($own === array_values(array_filter($sorted, fn ($name) => !str_contains($name, ' '))));
var_dump(str_contains($modules, "\njson\n\njson support => enabled\n"));
var_dump(str_contains($modules, "\npcre\n\nPCRE (Perl Compatible Regular Expressions) Support => enabled\nPCRE Library Version => " . PCRE_VERSION . "\n"));
var_dump(str_contains($modules, "\n\nDirective => Local Value => Master Value\npcre.backtrack_limit => 1000000 => 1000000\npcre.jit => On => On\npcre.recursion_limit"));
var_dump(str_contains($modules, "\nAdditional Modules\n\nModule Name\n"));

putenv('OF_THIS_TEST=a value');
var_dump(str_contains(part(INFO_ENVIRONMENT), "\nEnvironment\n\nVariable => Value\n"), str_contains(part(INFO_ENVIRONMENT), "\nOF_THIS_TEST=a value") || str_contains(part(INFO_ENVIRONMENT), "\nOF_THIS_TEST => a value\n"));

$_GET = ['a' => 1, 'list' => ['x' => [true]], 5 => 1.5];
$_POST = 'no array';
$_COOKIE = [];
$_SERVER = ['only' => null];
$_ENV = [];
$_REQUEST = ['r' => "line\nline"];
echo part(INFO_VARIABLES);

ob_start();
var_dump(phpcredits(0));
var_dump(phpcredits(CREDITS_GENERAL | CREDITS_DOCS | CREDITS_QA | CREDITS_SAPI | CREDITS_MODULES | CREDITS_GROUP));
preg_match_all('/^ *(PHP Group|Language Design & Concept|PHP Authors|SAPI Modules|Module Authors|PHP Documentation|PHP Quality Assurance Team|Websites and Infrastructure team) *$/m', ob_get_clean(), $titles);
print_r($titles[0]);
$handler = 0;
ob_start(function ($text) use (&$handler) { $handler++; return ''; }, 1);
phpinfo(INFO_LICENSE);
ob_end_clean();
var_dump($handler);
var_dump(str_starts_with(part(INFO_LICENSE), "phpinfo()\n\nPHP License\n"));
?>
--EXPECT--
phpinfo()
bool(true)
bool(true)
int(4294967295)
int(4294967295)
int(127)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
int(1)
precision => 7 => 12
display_errors => STDOUT => STDOUT
html_errors => Off => Off
highlight.comment => <font style="color: #FF8000">#FF8000</font> => <font style="color: #FF8000">#FF8000</font>
error_prepend_string => <b> => <b>
error_append_string => no value => no value
memory_limit => 128M => 128M
zend.assertions => 1 => 1
phpinfo()


 _______________________________________________________________________


Configuration

PHP Core

Directive => Local Value => Master Value
allow_url_fopen => 
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
phpinfo()

PHP Variables

Variable => Value
$_REQUEST['r'] => line
line
$_GET['a'] => 1
$_GET['list'] => Array
(
    [x] => Array
        (
            [0] => 1
        )

)

$_GET['5'] => 1.5
$_SERVER['only'] => 
Array
(
    [0] => PHP Group
    [1] => Language Design & Concept
    [2] =>                                PHP Authors                               
    [3] =>                                SAPI Modules                               
    [4] =>                               Module Authors                              
    [5] =>                             PHP Documentation                            
    [6] => PHP Quality Assurance Team
)
int(2)
bool(true)
