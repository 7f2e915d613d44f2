<?php
// Run by Program.cs, which provides price() and $vat.
namespace Shop;

class UnknownArticle extends \DomainException {}

function total(array $basket): float
{
    global $vat;
    $sum = 0;
    foreach ($basket as $article => $count) {
        $sum += (price($article) ?? throw new UnknownArticle("no article $article")) * $count;
    }
    return round($sum * (1 + $vat), 2);
}

echo 'prices.php is ready, VAT ', $vat * 100, " %\n";
