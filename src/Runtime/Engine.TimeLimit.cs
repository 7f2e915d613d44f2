using System.Globalization;
using System.Text;
using MiniPhp.Runtime.Posix;

namespace MiniPhp.Runtime;

// max_execution_time: a timer of the kernel that counts processor time, and a signal that asks for a poll.
public abstract partial class Engine
{
    private const int ProcessorTimer = 2; // ITIMER_PROF
    private const int ProcessorTimerSignal = 27; // SIGPROF

    /// <summary>PHP's largest time limit that is one, in seconds.</summary>
    private const long LongestLimit = 999_999_999;

    private long _timeLimit;
    private bool _handlesExpiry;

    /// <summary>The time limit begins anew. Without effect in a host, which has a time limit of its own.</summary>
    /// <param name="seconds">Of processor time; 0 for no limit.</param>
    internal void StartTimeLimit(long seconds)
    {
        StopTimeLimit();
        _timeLimit = seconds;
        if (seconds is <= 0 or > LongestLimit || Signals is not { } signals)
            return;
        signals.IsTimeOver = false;
        long hard = Ini.GetInt("hard_timeout");
        if (!_handlesExpiry)
        {
            _handlesExpiry = true;
            string message = "\nFatal error: Maximum execution time of " + Text(seconds) + "+" + Text(hard) + " seconds exceeded (terminated) in Unknown on line 0\n";
            signals.HandleExpiry(ProcessorTimerSignal, new TimeValue64 { Seconds = Math.Max(hard, 0) }, Encoding.ASCII.GetBytes(message));
        }

        Libc.SetTimer(ProcessorTimer, new TimeValue64 { Seconds = seconds });
    }

    /// <summary>There is no time limit any more.</summary>
    internal void StopTimeLimit()
    {
        if (_timeLimit == 0)
            return;
        Libc.SetTimer(ProcessorTimer, default);
        if (_signals is not null)
            _signals.IsTimeOver = false;
    }

    /// <summary>Ends the script when its time is over. What runs at its end has <c>hard_timeout</c> before that happens again.</summary>
    private void CheckTimeLimit()
    {
        if (!_signals!.IsTimeOver)
            return;
        _signals.IsTimeOver = false;
        FatalError("Maximum execution time of " + Text(_timeLimit) + (_timeLimit == 1 ? " second" : " seconds") + " exceeded");
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
