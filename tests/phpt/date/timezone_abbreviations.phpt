--TEST--
Abbreviations and the zones that they stand for
--FILE--
<?php
$list = timezone_abbreviations_list();
print_r($list['acst'][0]);
print_r($list['z']);
foreach ([['CET'], ['EST', 36000], ['', 3600, 0], ['', 3600, 1], ['', -16200, 0], ['foo'], ['utc'], ['EDT', -14400, 1], ['', 1234, 0], ['a']] as $arguments) {
    echo json_encode($arguments), ' ';
    var_dump(timezone_name_from_abbr(...$arguments));
}
--EXPECT--
Array
(
    [dst] => 
    [offset] => 34200
    [timezone_id] => Australia/Adelaide
)
Array
(
    [0] => Array
        (
            [dst] => 
            [offset] => 0
            [timezone_id] => 
        )

)
["CET"] string(13) "Europe/Berlin"
["EST",36000] string(16) "America/New_York"
["",3600,0] string(12) "Europe/Paris"
["",3600,1] string(13) "Europe/London"
["",-16200,0] string(15) "America/Caracas"
["foo"] bool(false)
["utc"] string(3) "UTC"
["EDT",-14400,1] string(16) "America/New_York"
["",1234,0] bool(false)
["a"] bool(false)
