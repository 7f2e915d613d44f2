--TEST--
break, continue, return and exceptions in hot loops
--FILE--
<?php
function levels() {
    $passes = 0;
    for ($i = 0; $i < 200; $i++) {
        for ($j = 0; $j < 200; $j++) {
            $passes++;
            if ($j == 150) continue 2;
            if ($i == 190 && $j == 100) break 2;
            switch ($j % 4) {
                case 1: continue 2;
                case 2: break;
                default: $passes += 2;
            }
        }
    }
    return [$i, $j, $passes];
}
echo json_encode(levels()), "\n";

function find($wanted) {
    $i = 0;
    while (true) {
        if ($i * $i >= $wanted)
            return $i;
        $i++;
    }
}
var_dump(find(30000000));

function thrower($i) {
    if ($i == 5500)
        throw new Exception("at $i");
    return $i + 1;
}

function catching() {
    $sum = 0;
    for ($i = 0; $i < 6000; $i++) {
        try {
            $sum += thrower($i);
        } catch (Exception $exception) {
            echo $exception->getMessage(), " ", $exception->getLine(), "\n";
        } finally {
            $sum++;
        }
    }
    return $sum;
}
var_dump(catching());

function uncaught() {
    for ($i = 0; $i < 6000; $i++)
        $x = thrower($i);
}
try {
    uncaught();
} catch (Exception $exception) {
    echo $exception->getTraceAsString(), "\n";
}

class Watched {
    public function __construct(private int $number) {}
    public function __destruct() { if ($this->number > 5997) echo "gone {$this->number}\n"; }
}
for ($i = 0; $i < 6000; $i++) {
    $object = new Watched($i);
    if ($i > 5997) echo "made $i\n";
}
echo "end of loop\n";
unset($object);

$i = 0;
while ($i++ < 5005 && ($i < 5003 || print("late $i\n")))
    ;
var_dump($i);

function generator() {
    for ($i = 0; $i < 6000; $i++) {
        $x = $i * 2;
        if ($i % 2000 == 0)
            yield $x;
    }
}
foreach (generator() as $value)
    echo $value, " ";
echo "\n";
--EXPECTF--
[190,100,57391]
int(5478)
at 5500 32
int(18003499)
#0 %scontrol.php(53): thrower(5500)
#1 %scontrol.php(56): uncaught()
#2 {main}
made 5998
gone 5998
made 5999
end of loop
gone 5999
late 5003
late 5004
late 5005
int(5006)
0 4000 8000
