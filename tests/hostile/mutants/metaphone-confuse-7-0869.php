<?php
$cases = [
    fn() => metaphone("Thompson",2),
    fn() => metaphone("x",-1),
    fn() => array_map("metaphone",explode(",","Thompson,Knight,Wright,Whale,Xavier,Aerial,Bomb,Accept,Science,Special,School,Christ,Edge,Enough,Daughter,Bough,Sign,Signed,Signal,Ghost,Aggie,Hello,Back,Phone,Queen,Mission,Schwarz,Nation,Thing,Catch,Vivid,Away,Fix,Yes,Fuzzy,Judge,Gnome,Pneumonia,which,O'Neil 7th,123,,Write,Mb,Hugh,bright,laugh,Wham")),
];
foreach ($cases as $number => $case) {
    echo "-- $number\n";
    try {
        var_dump($case());
    } catch (Throwable $e) {
        echo get_class($e), ': ', $e->var_dump(), "\n";
    }
}
