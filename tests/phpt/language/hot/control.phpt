--TEST--
break, continue, return and exceptions in hot loops
--FILE--
<?php
function levels() {
    $passes = 0;
    for ($i = 0; $i < 300; $i++) {
        for ($j = 0; $j < 300; $j++) {
            $passes++;
            if ($j == 250) continue 2;
            if ($i == 290 && $j == 100) break 2;
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
    if ($i == 55000)
        throw new Exception("at $i");
    return $i + 1;
}

function catching() {
    $sum = 0;
    for ($i = 0; $i < 60000; $i++) {
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
    for ($i = 0; $i < 60000; $i++)
        $x = thrower($i);
}
try {
    uncaught();
} catch (Exception $exception) {
    echo $exception->getTraceAsString(), "\n";
}

class Watched {
    public function __construct(private int $number) {}
    public function __destruct() { if ($this->number > 59970) echo "gone {$this->number}\n"; }
}
for ($i = 0; $i < 60000; $i++) {
    $object = new Watched($i);
    if ($i > 59970) echo "made $i\n";
}
echo "end of loop\n";
unset($object);

$i = 0;
while ($i++ < 50050 && ($i < 50030 || print("late $i\n")))
    ;
var_dump($i);

function generator() {
    for ($i = 0; $i < 60000; $i++) {
        $x = $i * 2;
        if ($i % 20000 == 0)
            yield $x;
    }
}
foreach (generator() as $value)
    echo $value, " ";
echo "\n";
--EXPECTF--
[290,100,145491]
int(5478)
at 55000 32
int(1800034999)
#0 %scontrol.php(53): thrower(55000)
#1 %scontrol.php(56): uncaught()
#2 {main}
made 59971
gone 59971
made 59972
gone 59972
made 59973
gone 59973
made 59974
gone 59974
made 59975
gone 59975
made 59976
gone 59976
made 59977
gone 59977
made 59978
gone 59978
made 59979
gone 59979
made 59980
gone 59980
made 59981
gone 59981
made 59982
gone 59982
made 59983
gone 59983
made 59984
gone 59984
made 59985
gone 59985
made 59986
gone 59986
made 59987
gone 59987
made 59988
gone 59988
made 59989
gone 59989
made 59990
gone 59990
made 59991
gone 59991
made 59992
gone 59992
made 59993
gone 59993
made 59994
gone 59994
made 59995
gone 59995
made 59996
gone 59996
made 59997
gone 59997
made 59998
gone 59998
made 59999
end of loop
gone 59999
late 50030
late 50031
late 50032
late 50033
late 50034
late 50035
late 50036
late 50037
late 50038
late 50039
late 50040
late 50041
late 50042
late 50043
late 50044
late 50045
late 50046
late 50047
late 50048
late 50049
late 50050
int(50051)
0 40000 80000
