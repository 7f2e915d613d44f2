<?php
/** What the command line of tools/mutated-inputs asks for. */
final class Options
{
    private const FAMILIES = ['unserialize', 'json_decode', 'preg', 'parse_ini_string', 'sscanf', 'unpack', 'fgetcsv', 'getimagesizefromstring'];

    public ?string $php = 'php';
    public int $count = 1000;
    public int $seed = 1;
    public int $from = 0;
    /** How many inputs a process gets. */
    public int $batch = 5000;
    /** Seconds that an input may take. */
    public float $limit = 5.0;
    /** How many defects of a family are printed. */
    public int $show = 3;
    /** @var list<string> */
    public array $families = [];

    private function __construct(public string $minphp)
    {
    }

    /** @param list<string> $arguments the script, MiniPhp's launcher, what the user wrote */
    public static function read(array $arguments): self
    {
        $options = new self($arguments[1]);
        for ($i = 2; $i < count($arguments); $i++) {
            match ($arguments[$i]) {
                '--php' => $options->php = $arguments[++$i],
                '--minphp' => $options->minphp = $arguments[++$i],
                '--alone' => $options->php = null,
                '--count' => $options->count = (int) $arguments[++$i],
                '--seed' => $options->seed = (int) $arguments[++$i],
                '--from' => $options->from = (int) $arguments[++$i],
                '--batch' => $options->batch = max(1, (int) $arguments[++$i]),
                '--limit' => $options->limit = (float) $arguments[++$i],
                '--show' => $options->show = (int) $arguments[++$i],
                default => in_array($arguments[$i], self::FAMILIES, true)
                    ? $options->families[] = $arguments[$i]
                    : throw new InvalidArgumentException("what is $arguments[$i]? Families: " . implode(' ', self::FAMILIES)),
            };
        }
        $options->families = $options->families ?: self::FAMILIES;
        return $options;
    }
}
