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
    if ($i == 110000)
        throw new Exception("at $i");
    return $i + 1;
}

function catching() {
    $sum = 0;
    for ($i = 0; $i < 120000; $i++) {
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
    for ($i = 0; $i < 120000; $i++)
        $x = thrower($i);
}
try {
    uncaught();
} catch (Exception $exception) {
    echo $exception->getTraceAsString(), "\n";
}

class Watched {
    public function __construct(private int $number) {}
    public function __destruct() { if ($this->number > 119940) echo "gone {$this->number}\n"; }
}
for ($i = 0; $i < 120000; $i++) {
    $object = new Watched($i);
    if ($i > 119940) echo "made $i\n";
}
echo "end of loop\n";
unset($object);

$i = 0;
while ($i++ < 100100 && ($i < 100060 || print("late $i\n")))
    ;
var_dump($i);

function generator() {
    for ($i = 0; $i < 120000; $i++) {
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
at 110000 32
int(7200069999)
#0 %scontrol.php(53): thrower(110000)
#1 %scontrol.php(56): uncaught()
#2 {main}
made 119941
gone 119941
made 119942
gone 119942
made 119943
gone 119943
made 119944
gone 119944
made 119945
gone 119945
made 119946
gone 119946
made 119947
gone 119947
made 119948
gone 119948
made 119949
gone 119949
made 119950
gone 119950
made 119951
gone 119951
made 119952
gone 119952
made 119953
gone 119953
made 119954
gone 119954
made 119955
gone 119955
made 119956
gone 119956
made 119957
gone 119957
made 119958
gone 119958
made 119959
gone 119959
made 119960
gone 119960
made 119961
gone 119961
made 119962
gone 119962
made 119963
gone 119963
made 119964
gone 119964
made 119965
gone 119965
made 119966
gone 119966
made 119967
gone 119967
made 119968
gone 119968
made 119969
gone 119969
made 119970
gone 119970
made 119971
gone 119971
made 119972
gone 119972
made 119973
gone 119973
made 119974
gone 119974
made 119975
gone 119975
made 119976
gone 119976
made 119977
gone 119977
made 119978
gone 119978
made 119979
gone 119979
made 119980
gone 119980
made 119981
gone 119981
made 119982
gone 119982
made 119983
gone 119983
made 119984
gone 119984
made 119985
gone 119985
made 119986
gone 119986
made 119987
gone 119987
made 119988
gone 119988
made 119989
gone 119989
made 119990
gone 119990
made 119991
gone 119991
made 119992
gone 119992
made 119993
gone 119993
made 119994
gone 119994
made 119995
gone 119995
made 119996
gone 119996
made 119997
gone 119997
made 119998
gone 119998
made 119999
end of loop
gone 119999
late 100060
late 100061
late 100062
late 100063
late 100064
late 100065
late 100066
late 100067
late 100068
late 100069
late 100070
late 100071
late 100072
late 100073
late 100074
late 100075
late 100076
late 100077
late 100078
late 100079
late 100080
late 100081
late 100082
late 100083
late 100084
late 100085
late 100086
late 100087
late 100088
late 100089
late 100090
late 100091
late 100092
late 100093
late 100094
late 100095
late 100096
late 100097
late 100098
late 100099
late 100100
int(100101)
0 40000 80000 120000 160000 200000
