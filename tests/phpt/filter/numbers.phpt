--TEST--
FILTER_VALIDATE_INT, _FLOAT and _BOOL: signs, blanks, prefixes, ranges, groups of digits
--FILE--
<?php
function show(int $filter, array $values, array|int $options = 0): void
{
    foreach ($values as $value) {
        echo json_encode($value), ' ', var_export(filter_var($value, $filter, $options), true), "\n";
    }
}

show(FILTER_VALIDATE_INT, ['0', '-0', '+7', ' 12 ', "\f1", '007', '1.0', '1e3', '', '- 1', '9223372036854775807', '9223372036854775808', '-9223372036854775808', '0x1A', 5, 5.0, 5.5, true, null]);
show(FILTER_VALIDATE_INT, ['0x1A', '0X1a', '0x', '-0x1', '0xFFFFFFFFFFFFFFFF', '0x10000000000000000'], FILTER_FLAG_ALLOW_HEX);
show(FILTER_VALIDATE_INT, ['017', '0o17', '0O', '08', '01777777777777777777777', '02000000000000000000000'], FILTER_FLAG_ALLOW_OCTAL);
show(FILTER_VALIDATE_INT, ['1', '2', '5', '6', 'x'], ['options' => ['min_range' => 2, 'max_range' => '5', 'default' => 'none']]);
show(FILTER_VALIDATE_FLOAT, ['1', '.5', '5.', '-1.5e-3', '1e', '1e400', '1e-400', '0e0', '0e5', '1,000', '', 'inf']);
show(FILTER_VALIDATE_FLOAT, ['1,000', '1,00', '1.000.000', "12'345,678e2", ',123', '1234,567', "1\x00234"], FILTER_FLAG_ALLOW_THOUSAND);
show(FILTER_VALIDATE_FLOAT, ['1.000,5', '1,5', '1 000,5'], ['flags' => FILTER_FLAG_ALLOW_THOUSAND, 'options' => ['decimal' => ',', 'thousand' => '. ']]);
show(FILTER_VALIDATE_FLOAT, ['1.5', '2', '2.5'], ['options' => ['min_range' => 1.75, 'max_range' => 2]]);
show(FILTER_VALIDATE_BOOL, ['1', 'TRUE', ' on ', 'Yes', '0', 'false', 'OFF', 'no', '', 'y', '2'], FILTER_NULL_ON_FAILURE);
show(FILTER_VALIDATE_BOOL, ['no', 'y'], ['options' => ['default' => 'unknown']]);
foreach ([['decimal' => '..'], ['thousand' => '']] as $options) {
    try {
        filter_var('1', FILTER_VALIDATE_FLOAT, ['options' => $options]);
    } catch (ValueError $e) {
        echo $e->getMessage(), "\n";
    }
}
--EXPECT--
"0" 0
"-0" 0
"+7" 7
" 12 " 12
"\f1" false
"007" false
"1.0" false
"1e3" false
"" false
"- 1" false
"9223372036854775807" 9223372036854775807
"9223372036854775808" false
"-9223372036854775808" -9223372036854775807-1
"0x1A" false
5 5
5 5
5.5 false
true 1
null false
"0x1A" 26
"0X1a" 26
"0x" false
"-0x1" false
"0xFFFFFFFFFFFFFFFF" -1
"0x10000000000000000" false
"017" 15
"0o17" 15
"0O" false
"08" false
"01777777777777777777777" -1
"02000000000000000000000" false
"1" 'none'
"2" 2
"5" 5
"6" 'none'
"x" 'none'
"1" 1.0
".5" 0.5
"5." 5.0
"-1.5e-3" -0.0015
"1e" false
"1e400" false
"1e-400" false
"0e0" 0.0
"0e5" false
"1,000" false
"" false
"inf" false
"1,000" 1000.0
"1,00" false
"1.000.000" false
"12'345,678e2" 1234567800.0
",123" false
"1234,567" false
"1\u0000234" 1234.0
"1.000,5" 1000.5
"1,5" 1.5
"1 000,5" 1000.5
"1.5" false
"2" 2.0
"2.5" false
"1" true
"TRUE" true
" on " true
"Yes" true
"0" false
"false" false
"OFF" false
"no" false
"" false
"y" NULL
"2" NULL
"no" 'unknown'
"y" 'unknown'
filter_var(): "decimal" option must be one character long
filter_var(): "thousand" option cannot be empty
