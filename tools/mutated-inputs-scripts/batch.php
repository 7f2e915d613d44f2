<?php
/** A range of inputs in worker processes of one program. One that ends or hangs at an input is followed by another from the next input on. */
final class Batch
{
    private const MEMORY = 'memory_limit';
    private const HANG = 'hang';

    /** Seconds that a process may take to start, on a busy machine. */
    private const START = 30.0;

    /** @var array<int, string> what became of each input, by number: a digest, "memory_limit", or what is wrong */
    public array $outcomes = [];

    /** Most memory of any of the processes that came to their ends, in kilobytes. */
    public int $memory = 0;

    /** The longest time of an input that came to its end, in milliseconds. */
    public int $slowest = 0;

    /** @var resource|null */
    private $process = null;
    /** @var resource|null */
    private $output = null;
    private string $rest = '';
    /** What the process printed that is not a line of results: messages of its end. */
    private string $words = '';
    private float $heard = 0.0;
    private bool $isComplete = false;

    public function __construct(private string $program, private string $family, private int $seed, private int $next, private int $count, private float $limit)
    {
    }

    /** Runs batches side by side until all have come to their ends. */
    public static function runAll(array $batches): void
    {
        $running = $batches;
        while ($running !== []) {
            $outputs = [];
            foreach ($running as $key => $batch) {
                $batch->process ?? $batch->start();
                $outputs[$key] = $batch->output;
            }
            $none = null;
            if (stream_select($outputs, $none, $none, 0, 200000) > 0) {
                foreach ($outputs as $key => $output) {
                    $running[$key]->read();
                }
            }
            foreach ($running as $key => $batch) {
                if ($batch->process !== null && microtime(true) - $batch->heard > $batch->limit) {
                    $batch->end(self::HANG);
                }
                if ($batch->isComplete) {
                    unset($running[$key]);
                }
            }
        }
    }

    /** What a worker shows of one input; at most a few kilobytes, and what came until the limit was over. */
    public static function show(string $program, string $family, int $seed, int $i, float $limit): string
    {
        $batch = new self($program, $family, $seed, $i, 1, $limit);
        $batch->start('show');
        $text = '';
        $end = microtime(true) + self::START + $limit;
        while (!feof($batch->output) && microtime(true) < $end) {
            $outputs = [$batch->output];
            $none = null;
            if (stream_select($outputs, $none, $none, 0, 200000) > 0) {
                $text .= fread($batch->output, 65536);
            }
        }
        proc_terminate($batch->process, SIGKILL);
        fclose($batch->output);
        proc_close($batch->process);
        return $text;
    }

    /** Whether what became of an input is wrong by itself. */
    public function isDefect(int $i): bool
    {
        return str_contains($this->outcomes[$i], ' ') || $this->outcomes[$i] === self::HANG;
    }

    /** Whether what became of an input is what the program has to say about it. */
    public function isComparable(int $i): bool
    {
        return isset($this->outcomes[$i]) && !$this->isDefect($i) && $this->outcomes[$i] !== self::MEMORY;
    }

    private function start(string ...$more): void
    {
        $command = [$this->program, '-n', __DIR__ . '/worker.php', $this->family, (string) $this->seed, (string) $this->next, (string) $this->count, ...$more];
        $descriptors = [0 => ['file', '/dev/null', 'r'], 1 => ['pipe', 'w'], 2 => ['redirect', 1]];
        $process = proc_open($command, $descriptors, $pipes, null, ['PATH' => getenv('PATH'), 'HOME' => '/', 'DOTNET_ROOT' => getenv('DOTNET_ROOT') ?: '']);
        if ($process === false) {
            throw new RuntimeException("cannot start $this->program");
        }
        $this->process = $process;
        $this->output = $pipes[1];
        stream_set_blocking($this->output, false);
        $this->rest = $this->words = '';
        $this->heard = microtime(true) + self::START;
    }

    private function read(): void
    {
        $bytes = (string) fread($this->output, 65536);
        if ($bytes === '' && feof($this->output)) {
            $this->words .= $this->rest;
            $this->end('');
            return;
        }
        $this->heard = microtime(true);
        $lines = explode("\n", $this->rest . $bytes);
        $this->rest = array_pop($lines);
        foreach ($lines as $line) {
            $fields = explode(' ', $line);
            if (count($fields) === 4 && $fields[0] === (string) $this->next && strlen($fields[1]) === 32) {
                $this->slowest = max($this->slowest, (int) $fields[3]);
                $this->note($fields[2] === 'well' ? $fields[1] : '.NET exception');
            } elseif ($fields[0] === 'end' && $this->count === 0) {
                $this->memory = max($this->memory, (int) $fields[1]);
                $this->isComplete = true;
            } else {
                $this->words .= "$line\n";
            }
        }
    }

    /** The process is over, or is ended: the input that it was at gets a reason for that. */
    private function end(string $reason): void
    {
        if ($reason !== '') {
            proc_terminate($this->process, SIGKILL);
        }
        fclose($this->output);
        $status = proc_close($this->process);
        $this->process = $this->output = null;
        if ($this->isComplete) {
            return;
        }
        if ($reason === '') {
            $reason = preg_match('/Allowed memory size of \d+ bytes exhausted/', $this->words) === 1
                ? self::MEMORY
                : "ends the process with status $status: " . addcslashes(substr($this->words, -2000), "\0..\11\13..\37\177..\377");
        }
        $this->note($reason);
        $this->isComplete = $this->count === 0;
    }

    private function note(string $outcome): void
    {
        $this->outcomes[$this->next++] = $outcome;
        $this->count--;
    }
}
