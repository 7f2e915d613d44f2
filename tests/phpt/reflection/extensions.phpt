--TEST--
ReflectionExtension: functions, constants, settings, classes; the extension of classes and functions; Zend extensions
--FILE--
<?php
$hash = new ReflectionExtension('HASH');
var_dump($hash->name, $hash->getName(), $hash->getVersion() === PHP_VERSION, $hash->isPersistent(), $hash->isTemporary());
var_dump($hash->getClassNames(), array_keys($hash->getClasses()), $hash->getDependencies(), $hash->getINIEntries());
var_dump(get_class($hash->getClasses()['HashContext']), get_class($hash->getFunctions()['hash_hmac']), isset($hash->getFunctions()['strlen']));
var_dump($hash->getConstants()['HASH_HMAC']);

$core = new ReflectionExtension('core');
var_dump($core->name, isset($core->getFunctions()['strlen']), isset($core->getFunctions()['define']), isset($core->getFunctions()['constant']));
var_dump(isset($core->getClasses()['Closure']), isset($core->getClasses()['stdClass']), $core->getConstants()['E_ALL']);
ini_set('precision', '10');
var_dump($core->getINIEntries()['precision'], array_key_exists('error_append_string', $core->getINIEntries()), $core->getINIEntries()['error_append_string']);

var_dump((new ReflectionExtension('standard'))->getDependencies(), (new ReflectionExtension('SPL'))->getDependencies());
var_dump((new ReflectionExtension('standard'))->getClassNames(), (new ReflectionExtension('date'))->getINIEntries()['date.default_latitude']);

class Own {}
var_dump((new ReflectionClass('ArrayObject'))->getExtension(), (new ReflectionClass('Own'))->getExtension());
var_dump((new ReflectionClass('ArrayObject'))->getExtensionName(), (new ReflectionClass('Own'))->getExtensionName());
var_dump((new ReflectionFunction('constant'))->getExtension()->name, (new ReflectionFunction(fn () => 1))->getExtension());
var_dump((new ReflectionFunction('preg_match'))->getExtensionName(), (new ReflectionMethod('ArrayObject', 'count'))->getExtension()->name);

$json = (string) new ReflectionExtension('json');
var_dump(preg_match('/^Extension \[ <persistent> extension #\d+ json version [\d.]+ \] \{\n\n  - Constants \[\d+\] \{\n    Constant \[ int JSON_HEX_TAG \] \{ 1 \}\n/', $json));
var_dump(str_contains($json, "\n  - Functions {\n    Function [ <internal:json> function json_encode ] {\n"));
var_dump(str_contains($json, "  }\n\n  - Classes [2] {\n    Interface [ <internal:json> interface JsonSerializable ] {\n"));
$pcre = (string) new ReflectionExtension('pcre');
ini_set('pcre.jit', '0');
var_dump(strstr(strstr(new ReflectionExtension('pcre'), '    Entry [ pcre.jit'), '  - Constants', true));

foreach (['nothing', ''] as $name) {
    try {
        new ReflectionExtension($name);
    } catch (ReflectionException $e) {
        echo $e->getMessage(), "\n";
    }
}
try {
    new ReflectionZendExtension('nothing');
} catch (ReflectionException $e) {
    echo $e->getMessage(), "\n";
}
try {
    $hash->name = 'x';
} catch (ReflectionException $e) {
    echo $e->getMessage(), "\n";
}
(new ReflectionExtension('Reflection'))->info();
(new ReflectionExtension('ctype'))->info();
?>
--EXPECT--
string(4) "hash"
string(4) "hash"
bool(true)
bool(true)
bool(false)
array(1) {
  [0]=>
  string(11) "HashContext"
}
array(1) {
  [0]=>
  string(11) "HashContext"
}
array(0) {
}
array(0) {
}
string(15) "ReflectionClass"
string(18) "ReflectionFunction"
bool(false)
int(1)
string(4) "Core"
bool(true)
bool(true)
bool(false)
bool(true)
bool(true)
int(32767)
string(2) "10"
bool(true)
string(0) ""
array(1) {
  ["session"]=>
  string(8) "Optional"
}
array(1) {
  ["json"]=>
  string(8) "Required"
}
array(4) {
  [0]=>
  string(22) "__PHP_Incomplete_Class"
  [1]=>
  string(14) "AssertionError"
  [2]=>
  string(15) "php_user_filter"
  [3]=>
  string(9) "Directory"
}
string(7) "31.7667"
object(ReflectionExtension)#58 (1) {
  ["name"]=>
  string(3) "SPL"
}
NULL
string(3) "SPL"
bool(false)
string(8) "standard"
NULL
string(4) "pcre"
string(3) "SPL"
int(1)
bool(true)
bool(true)
string(80) "    Entry [ pcre.jit <ALL> ]
      Current = '0'
      Default = '1'
    }
  }

"
Extension "nothing" does not exist
Extension "" does not exist
Zend Extension "nothing" does not exist
Cannot set read-only property ReflectionExtension::$name

Reflection

Reflection => enabled

ctype

ctype functions => enabled
