using MiniPhp.Tools.Phpt;

namespace MiniPhp.Tools.HostileScripts;

/// <summary>Runs many scripts by several workers and judges each.</summary>
internal sealed class HostileRun(ScriptRun program, ScriptRun? reference, HostileReport report)
{
    /// <param name="scripts">Absolute paths.</param>
    public void Execute(IReadOnlyList<string> scripts, int jobs)
    {
        Posix.BecomeSubreaper();
        var next = -1;
        var workers = new Thread[Math.Clamp(jobs, 1, Math.Max(1, scripts.Count))];
        for (var i = 0; i < workers.Length; i++)
        {
            workers[i] = new Thread(() =>
            {
                for (int taken; (taken = Interlocked.Increment(ref next)) < scripts.Count;)
                    RunOne(scripts[taken]);
            });
            workers[i].Start();
        }

        foreach (var worker in workers)
            worker.Join();
        Orphans.End();
    }

    private void RunOne(string script)
    {
        var outcome = program.Run(script);
        var verdict = Verdict.Of(outcome);
        if (!verdict.IsFailure && reference is not null && Difference(script, outcome) is { } difference)
            verdict = new Verdict(VerdictKind.Difference, difference);
        report.Add(script, verdict, outcome.Time);
    }

    /// <summary>A script whose output differs from run to run by the reference itself is not compared.</summary>
    private string? Difference(string script, RunOutcome outcome)
    {
        var expected = reference!.Run(script);
        if (Comparison.Difference(outcome, expected) is not { } difference)
            return null;
        return Comparison.Difference(reference.Run(script), expected) is null ? difference : null;
    }
}
