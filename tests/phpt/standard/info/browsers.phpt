--TEST--
get_browser(): patterns, the best match, parents, words for yes and no
--FILE--
<?php
$file = __DIR__ . '/browsers.ini';
$script = <<<'PHP'
foreach (['Zebra/1.5 (Linux; x86)', 'zebra/2.0', 'ZEBRA/2.7+beta', 'zebra/2.7 other', 'Yak', 'yak*', 'unknown', '', 'Lynx a', 'abacus (x.y) ~', 'ab', 'Parent of Yak'] as $agent) {
    $found = get_browser($agent, true);
    echo $agent, ': ', is_array($found) ? $found['browser_name_pattern'] : var_export($found, true), "\n";
}
var_dump(get_browser('Zebra/2.7+beta', true), get_browser('Yak'));
$_SERVER['HTTP_USER_AGENT'] = 'yak 7';
PHP;
file_put_contents($file, <<<'INI'
; comment
[*]
browser=Any
Cookies=true
Frames=False

[Zebra/*]
Parent=*
Browser="Zebra; striped"
Version=1

[Zebra/2.?+*]
Parent=Zebra/*
VERSION=2
beta=yes
gamma=off
delta=none
epsilon=

[zebra/2.*]
Parent=Zebra/*
version=2.x

[Yak*]
Parent=Parent of Yak
tail=on

[Parent of Yak]
Parent=*
horns=2

[lynx ?]
x=2

[aba*(x.y) \~]
x=3
INI);
$php = escapeshellarg(PHP_BINARY) . ' -n';
echo shell_exec("$php -d browscap=" . escapeshellarg($file) . ' -r ' . escapeshellarg($script));
echo shell_exec("$php -r " . escapeshellarg('var_dump(get_browser("x"), ini_set("browscap", "y"));'));
?>
--CLEAN--
<?php
unlink(__DIR__ . '/browsers.ini');
?>
--EXPECT--
Zebra/1.5 (Linux; x86): Zebra/*
zebra/2.0: zebra/2.*
ZEBRA/2.7+beta: Zebra/2.?+*
zebra/2.7 other: zebra/2.*
Yak: Yak*
yak*: Yak*
unknown: *
: *
Lynx a: lynx ?
abacus (x.y) ~: *
ab: *
Parent of Yak: Parent of Yak
array(11) {
  ["browser_name_regex"]=>
  string(18) "~^zebra/2\..\+.*$~"
  ["browser_name_pattern"]=>
  string(11) "Zebra/2.?+*"
  ["parent"]=>
  string(7) "Zebra/*"
  ["version"]=>
  string(1) "2"
  ["beta"]=>
  string(1) "1"
  ["gamma"]=>
  string(0) ""
  ["delta"]=>
  string(0) ""
  ["epsilon"]=>
  string(0) ""
  ["browser"]=>
  string(14) "Zebra; striped"
  ["cookies"]=>
  string(1) "1"
  ["frames"]=>
  string(0) ""
}
object(stdClass)#1 (8) {
  ["browser_name_regex"]=>
  string(9) "~^yak.*$~"
  ["browser_name_pattern"]=>
  string(4) "Yak*"
  ["parent"]=>
  string(13) "Parent of Yak"
  ["tail"]=>
  string(1) "1"
  ["horns"]=>
  string(1) "2"
  ["browser"]=>
  string(3) "Any"
  ["cookies"]=>
  string(1) "1"
  ["frames"]=>
  string(0) ""
}

Warning: get_browser(): browscap ini directive not set in Command line code on line 1
bool(false)
bool(false)
