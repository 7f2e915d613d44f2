--TEST--
A list of references makes an array of false without a word
--FILE--
<?php
function a() { $s = false; [&$p] = $s; var_dump($s); }
a();
function b() { $s = false; foreach ([1] as $x) [[&$p]] = $s; var_dump($s); }
b();
$g = false; [&$p] = $g; var_dump($g);
$g = false; $g[] = 1;
$g = [false]; [[&$p]] = $g; var_dump($g);
$o = new stdClass; $o->x = false; [&$p] = $o->x;
$o->x = false; ['k' => &$p] = $o->x;
$o->x = false; foreach ([[&$o->x]] as [[&$z]]);
?>
--EXPECTF--
array(1) {
  [0]=>
  &NULL
}
array(1) {
  [0]=>
  array(1) {
    [0]=>
    &NULL
  }
}
array(1) {
  [0]=>
  &NULL
}

Deprecated: Automatic conversion of false to array is deprecated in %slist_of_false.php on line 7
array(1) {
  [0]=>
  array(1) {
    [0]=>
    &NULL
  }
}
