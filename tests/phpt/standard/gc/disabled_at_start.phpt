--TEST--
zend.enable_gc=0 at the start: there are no candidates until collections are enabled
--INI--
zend.enable_gc=0
--FILE--
<?php
function garbage(): void { $a = new stdClass; $a->own = $a; }
var_dump(gc_enabled());
garbage();
echo gc_collect_cycles(), ' ', json_encode(gc_status()), "\n";
gc_enable();
garbage();
echo gc_collect_cycles(), ' ', json_encode(gc_status()), "\n";
ini_set('zend.enable_gc', '0');
garbage();
echo gc_collect_cycles(), ' ', json_encode(gc_status()), "\n";
var_dump(gc_enabled(), ini_get('zend.enable_gc'));
?>
--EXPECT--
bool(false)
0 {"runs":0,"collected":0,"threshold":0,"roots":0}
1 {"runs":1,"collected":1,"threshold":10001,"roots":0}
1 {"runs":2,"collected":2,"threshold":10001,"roots":0}
bool(false)
string(1) "0"
