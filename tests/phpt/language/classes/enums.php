<?php
enum Suit: string {
    case Hearts = 'H';
    case Spades = 'S';
    const Wild = self::Spades;
    public static function rand(): self { return self::Hearts; }
    public function label(): string { return ucfirst(strtolower($this->name)); }
    public function color(): string {
        return match ($this) { self::Hearts => 'Red', self::Spades => 'Black' };
    }
}
enum Status { case On; case Off; }
echo Suit::from('H')->label(), Suit::tryFrom('X')?->label() ?? 'none', Suit::Wild->color(),
    Suit::Hearts->value, Suit::Hearts->name, count(Suit::cases()), "\n";
var_dump(Suit::Hearts === Suit::from('H'), Status::On === Status::Off, Status::On instanceof UnitEnum,
    Suit::Hearts instanceof BackedEnum, Status::cases(), Suit::Spades);
echo json_encode([Suit::Hearts, 'k' => Suit::Spades]), "\n";
var_export([Suit::Hearts, Status::Off]);
echo "\n";
foreach ([fn () => Suit::from('X'), fn () => new Status, fn () => clone Status::On,
    function () { $on = Status::On; $on->x = 1; }, fn () => Status::Unknown,
    fn () => json_encode(Status::On, JSON_THROW_ON_ERROR)] as $f) try {
    $f();
} catch (Throwable $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; }
