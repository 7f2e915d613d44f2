using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;

namespace MiniPhp.Tools.Phpt;

/// <summary>One command line, run by <c>/bin/sh</c> in a process group of its own that does not outlive it.</summary>
/// <remarks>
/// A program that a signal ends after its last output always fails here. run-tests.php looks at the exit status once, as
/// soon as the output ends, so there it is a matter of luck whether such a crash is seen.
/// </remarks>
internal sealed class ShellCommand
{
    private const int SetStatusFlags = 4;
    private const int BufferSize = 64 << 10;

    /// <summary>Output past this ends the command: a program that prints without end must not fill the memory.</summary>
    private const int OutputLimit = 128 << 20;

    /// <summary>As PHP's own runner words it; a retry looks for "timed out".</summary>
    public const string TimedOut = "\n ** ERROR: process timed out **\n";

    /// <summary>Shell text.</summary>
    public required string Text { get; init; }

    /// <summary>Absolute path of the working directory.</summary>
    public required string Directory { get; init; }

    public required IReadOnlyDictionary<string, string> Variables { get; init; }

    /// <summary>Bytes for the command's input; null closes it at once.</summary>
    public string? Input { get; init; }

    /// <summary>Which of the three standard streams are pipes; the others are <c>/dev/null</c>.</summary>
    public bool PipeInput { get; init; } = true;

    public bool PipeOutput { get; init; } = true;

    public bool PipeErrors { get; init; } = true;

    /// <summary>Lets the error output through to this program's own instead.</summary>
    public bool ShowErrors { get; init; }

    /// <summary>Longest time without any output. All of the command may take three times as long.</summary>
    public required TimeSpan IdleLimit { get; init; }

    /// <summary>Runs the command to its end, then ends whatever it left running.</summary>
    /// <returns>Its output (its error output when only that is a pipe), followed by a line about a signal or a time limit.</returns>
    public string Run()
    {
        var (inputRead, inputWrite) = PipeInput ? Posix.Pipe() : (-1, -1);
        var (outputRead, outputWrite) = PipeOutput ? Posix.Pipe() : (-1, -1);
        var (errorRead, errorWrite) = PipeErrors && !ShowErrors ? Posix.Pipe() : (-1, -1);
        try
        {
            // The line after the command keeps the shell in place as the group's leader: the program itself is then no
            // leader, as it is none under run-tests.php, and may call setsid(). The parentheses keep the shell's own
            // word on a crash ("Segmentation fault") out of the command's redirections.
            var group = Posix.Spawn(
                ["/bin/sh", "-c", $"(\n{Text}\n)\nexit $?"],
                Variables.Select(variable => variable.Key + "=" + variable.Value).ToArray(),
                Directory,
                [inputRead, outputWrite, ShowErrors ? Posix.StandardError : errorWrite]);
            Close(ref inputRead);
            Close(ref outputWrite);
            Close(ref errorWrite);
            try
            {
                return Follow(group, ref inputWrite, PipeOutput ? outputRead : errorRead);
            }
            finally
            {
                Posix.KillGroup(group);
            }
        }
        finally
        {
            foreach (var descriptor in (int[])[inputRead, inputWrite, outputRead, outputWrite, errorRead, errorWrite])
            {
                if (descriptor >= 0)
                    Posix.close(descriptor);
            }
        }
    }

    private string Follow(int group, ref int inputWrite, int outputRead)
    {
        var clock = Stopwatch.StartNew();
        var output = new MemoryStream();
        if (!Transfer(ref inputWrite, outputRead, output, clock))
            return Captured(output) + TimedOut;
        if (output.Length >= OutputLimit)
            return Captured(output) + "\n ** ERROR: output limit reached **\n";

        int? status;
        while ((status = Posix.Wait(group, block: false)) is null)
        {
            if (clock.Elapsed > IdleLimit * 3)
                return Captured(output) + TimedOut;
            Thread.Sleep(1);
        }

        return status is > 128 and < 160 ? Captured(output) + $"\nTermsig={status - 128}\n" : Captured(output);
    }

    private static string Captured(MemoryStream output) => Encoding.Latin1.GetString(output.GetBuffer(), 0, (int)output.Length);

    /// <summary>Feeds the input and reads the output until its end or its limit.</summary>
    /// <returns>false when the time ran out.</returns>
    private unsafe bool Transfer(ref int inputWrite, int outputRead, MemoryStream output, Stopwatch clock)
    {
        var input = ByteText.Bytes(Input ?? "");
        var sent = 0;
        if (inputWrite >= 0)
            Posix.fcntl(inputWrite, SetStatusFlags, Posix.NonBlocking);
        var polled = stackalloc Posix.PollDescriptor[2];
        var buffer = stackalloc byte[BufferSize];
        while (true)
        {
            if (sent == input.Length)
                Close(ref inputWrite);
            if (outputRead < 0 && inputWrite < 0)
                return true;

            polled[0] = new Posix.PollDescriptor { Descriptor = outputRead, Events = Posix.PollIn };
            polled[1] = new Posix.PollDescriptor { Descriptor = inputWrite, Events = Posix.PollOut };
            var left = IdleLimit * 3 - clock.Elapsed;
            var ready = Posix.poll(polled, 2, (int)Math.Max(0, Math.Min(IdleLimit.TotalMilliseconds, left.TotalMilliseconds)));
            if (ready == 0)
                return false;
            if (ready < 0)
                continue;

            if (polled[1].Returned != 0)
            {
                fixed (byte* start = input)
                {
                    var count = Posix.write(inputWrite, start + sent, input.Length - sent);
                    if (count > 0)
                        sent += (int)count;
                    else if (Marshal.GetLastPInvokeError() is not (Posix.Interrupted or Posix.WouldBlock))
                        sent = input.Length;
                }
            }

            if (polled[0].Returned != 0)
            {
                var count = Posix.read(outputRead, buffer, BufferSize);
                if (count > 0)
                    output.Write(new ReadOnlySpan<byte>(buffer, (int)count));
                else if (count == 0 || Marshal.GetLastPInvokeError() != Posix.Interrupted)
                    return true;
                if (output.Length >= OutputLimit)
                    return true;
            }
        }
    }

    private static void Close(ref int descriptor)
    {
        if (descriptor >= 0)
            Posix.close(descriptor);
        descriptor = -1;
    }
}
