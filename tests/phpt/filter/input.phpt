--TEST--
Input: the command line has its own variables and the environment, whatever the script makes of the superglobals
--INI--
variables_order=EGPCS
--FILE--
<?php
putenv('FILTER_TEST= 12 ');
$_SERVER['SCRIPT_NAME'] = 'changed';
$_GET['x'] = '1';
echo implode(' ', array_keys(filter_input_array(INPUT_SERVER))), ' ', basename(filter_input(INPUT_SERVER, 'SCRIPT_NAME')) === basename(__FILE__) ? 'own' : 'changed', "\n";
var_dump(filter_input(INPUT_ENV, 'FILTER_TEST', FILTER_VALIDATE_INT), filter_has_var(INPUT_ENV, 'FILTER_TEST'), filter_has_var(INPUT_SERVER, 'argc'));
foreach ([INPUT_POST, INPUT_GET, INPUT_COOKIE] as $type) {
    echo json_encode([
        filter_has_var($type, 'x'), filter_input($type, 'x'), filter_input($type, 'x', FILTER_DEFAULT, FILTER_NULL_ON_FAILURE),
        filter_input($type, 'x', FILTER_DEFAULT, ['options' => ['default' => 'else']]), filter_input_array($type), filter_input_array($type, ['x' => FILTER_DEFAULT]),
    ]), "\n";
}
foreach ([fn () => filter_has_var(3, 'x'), fn () => filter_input(99, 'x'), fn () => filter_input_array(-1), fn () => filter_input(INPUT_GET, 'x', 1), fn () => filter_var('x', 1)] as $call) {
    try {
        var_dump(@$call());
        echo error_get_last()['message'], "\n";
    } catch (ValueError $e) {
        echo $e->getMessage(), "\n";
    }
}
foreach (filter_list() as $name) {
    echo $name, '=', filter_id($name), ' ';
}
var_dump(filter_id('INT'), ini_get('filter.default'), ini_set('filter.default', 'int'));
--EXPECT--
PHP_SELF SCRIPT_NAME SCRIPT_FILENAME PATH_TRANSLATED DOCUMENT_ROOT own
int(12)
bool(true)
bool(false)
[false,null,false,"else",null,null]
[false,null,false,"else",null,null]
[false,null,false,"else",null,null]
filter_has_var(): Argument #1 ($input_type) must be an INPUT_* constant
filter_input(): Argument #1 ($type) must be an INPUT_* constant
filter_input_array(): Argument #1 ($type) must be an INPUT_* constant
bool(false)
filter_input(): Unknown filter with ID 1
bool(false)
filter_var(): Unknown filter with ID 1
int=257 boolean=258 float=259 validate_regexp=272 validate_domain=277 validate_url=273 validate_email=274 validate_ip=275 validate_mac=276 string=513 stripped=513 encoded=514 special_chars=515 full_special_chars=522 unsafe_raw=516 email=517 url=518 number_int=519 number_float=520 add_slashes=523 callback=1024 bool(false)
string(10) "unsafe_raw"
bool(false)
