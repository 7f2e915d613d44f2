--TEST--
goto leaves loops and jumps both ways
--FILE--
<?php
$i = 0;
again:
echo $i++;
if ($i < 3) goto again;
while (true) { while (true) { goto out; } }
out:
echo "\ndone\n";
goto end;
echo "never\n";
end:
--EXPECT--
012
done
