--TEST--
pcntl_exec(): the program inherits the environment as it was
--EXTENSIONS--
pcntl
--FILE--
<?php
putenv('ADDED=by script');
pcntl_exec('/bin/sh', ['-c', 'echo "$ADDED"; env | grep -c -E "^(MINPHP_|DOTNET_EnableWriteXorExecute|GLIBC_TUNABLES)"']);
--EXPECTF--
by script
0
