--TEST--
Offsets of strings are no places: what each kind of use says.
--FILE--
<?php
function report(callable $do) {
    try {
        $do();
    } catch (Error $e) {
        echo get_class($e), ': ', $e->getMessage(), "\n";
    }
}

function take(&$x) { }

report(function () { $s = 'abc'; $s[0][1] = 'x'; });
report(function () { $s = 'abc'; $s[0]->p = 'x'; });
report(function () { $s = 'abc'; $s[0]->p[1] = 'x'; });
report(function () { $s = 'abc'; $s[0]->p .= 'x'; });
report(function () { $s = 'abc'; $s[0]->p++; });
report(function () { $s = 'abc'; $s[0] .= 'x'; });
report(function () { $s = 'abc'; $s[0][1] .= 'x'; });
report(function () { $s = 'abc'; ++$s[0]; });
report(function () { $s = 'abc'; $s[0]--; });
report(function () { $s = 'abc'; $r =& $s[0]; });
report(function () { $s = 'abc'; $s[0] =& $r; });
report(function () { $s = 'abc'; take($s[0]); });
report(function () { $s = 'abc'; [&$r] = $s; });
report(function () { $s = 'abc'; foreach ($s[0] as &$x); });
report(function () { $s = 'abc'; unset($s[0]); });
report(function () { $s = 'abc'; unset($s[0][0]); });
report(function () { $s = 'abc'; unset($s[0]->p); });
report(function () { $s = 'abc'; $s['1x'][0] = 1; });
report(function () { $s = 'abc'; $s[1.5][0] = 1; });
report(function () { $s = 'abc'; $s['x'][0] = 1; });
report(function () { $s = 'abc'; $s[[]][0] = 1; });
report(function () { $s = 'abc'; $s[][0] = 1; });

$s = 'abc';
var_dump(isset($s[1.5]), empty($s[-0.5]), $s[1.7] ?? 'none', isset($s[1.0]), empty($s[true]));
--EXPECTF--
Error: Cannot use string offset as an array
Error: Cannot use string offset as an object
Error: Cannot use string offset as an object
Error: Cannot use string offset as an object
Error: Cannot use string offset as an object
Error: Cannot use assign-op operators with string offsets
Error: Cannot use string offset as an array
Error: Cannot increment/decrement string offsets
Error: Cannot increment/decrement string offsets
Error: Cannot create references to/from string offsets
Error: Cannot create references to/from string offsets
Error: Cannot create references to/from string offsets
Error: Cannot create references to/from string offsets
Error: Cannot create references to/from string offsets
Error: Cannot unset string offsets
Error: Cannot use string offset as an array
Error: Cannot use string offset as an object

Warning: Illegal string offset "1x" in %soffset_places.php on line 29
Error: Cannot use string offset as an array

Warning: String offset cast occurred in %soffset_places.php on line 30
Error: Cannot use string offset as an array
TypeError: Cannot access offset of type string on string
TypeError: Cannot access offset of type array on string
Error: [] operator not supported for strings

Deprecated: Implicit conversion from float 1.5 to int loses precision in %soffset_places.php on line 36

Deprecated: Implicit conversion from float -0.5 to int loses precision in %soffset_places.php on line 36
bool(true)
bool(false)
string(1) "b"
bool(true)
bool(false)
