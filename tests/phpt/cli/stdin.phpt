--TEST--
STDIN, php://stdin and php://stdout
--STDIN--
first line
second line
rest
of it
--FILE--
<?php
echo fgets(STDIN);
echo trim(fgets(fopen('php://stdin', 'r')) ?: 'buffered away'), "\n";
fwrite(STDOUT, "to stdout\n");
file_put_contents('php://output', "to output\n");
var_dump(is_resource(STDERR), get_resource_type(STDIN), fputs(STDOUT, ''));
--EXPECT--
first line
buffered away
to stdout
to output
bool(true)
string(6) "stream"
int(0)
