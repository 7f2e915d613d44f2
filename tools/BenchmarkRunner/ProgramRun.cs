using System.Diagnostics;
using System.Text;
using MiniPhp.Tools.Phpt;

namespace MiniPhp.Tools.Benchmarks;

/// <summary>One run of one program.</summary>
/// <param name="Seconds">From its start until its end.</param>
internal sealed record ProgramRun(int Status, string Output, double Seconds)
{
    /// <summary>Runs a program without input; what it writes to its error output is passed over.</summary>
    /// <param name="command">Absolute path, then arguments.</param>
    public static unsafe ProgramRun Of(string[] command, string directory)
    {
        var variables = new List<string>();
        foreach (System.Collections.DictionaryEntry entry in Environment.GetEnvironmentVariables())
            variables.Add(ByteText.Of($"{entry.Key}={entry.Value}"));
        string[] arguments = [.. command.Select(ByteText.Of)];
        string[] block = [.. variables];

        var (read, write) = Posix.Pipe();
        var clock = Stopwatch.StartNew();
        var process = Posix.Spawn(arguments, block, directory, [-1, write, -1]);
        Posix.close(write);
        var output = new StringBuilder();
        var buffer = stackalloc byte[BufferSize];
        nint count;
        while ((count = Posix.read(read, buffer, BufferSize)) > 0)
            output.Append(Encoding.Latin1.GetString(buffer, (int)count));
        Posix.close(read);
        var status = Posix.Wait(process, block: true)!.Value;
        return new ProgramRun(status, output.ToString(), clock.Elapsed.TotalSeconds);
    }

    private const int BufferSize = 64 << 10;
}
