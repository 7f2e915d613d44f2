namespace MiniPhp.Tools.Phpt;

/// <summary>Runs many tests by several workers.</summary>
internal static class PhptRun
{
    /// <param name="environment">Shared by all tests.</param>
    /// <param name="tasks">In the order in which they are to start.</param>
    /// <param name="jobs">Number of tests at a time.</param>
    /// <param name="report">Receives every outcome.</param>
    public static void Execute(PhptEnvironment environment, IReadOnlyList<PhptTask> tasks, int jobs, PhptReport report)
    {
        Posix.BecomeSubreaper();
        var schedule = new PhptSchedule(tasks);
        var workers = new Thread[Math.Clamp(jobs, 1, Math.Max(1, tasks.Count))];
        for (var i = 0; i < workers.Length; i++)
        {
            workers[i] = new Thread(() => Work(environment, schedule, report));
            workers[i].Start();
        }

        foreach (var worker in workers)
            worker.Join();
        Orphans.End();
    }

    private static void Work(PhptEnvironment environment, PhptSchedule schedule, PhptReport report)
    {
        while (schedule.Take(out var conflicts) is { } task)
        {
            try
            {
                RunOne(environment, task, report);
            }
            finally
            {
                schedule.Finish(conflicts);
            }
        }
    }

    private static void RunOne(PhptEnvironment environment, PhptTask task, PhptReport report)
    {
        var execution = new PhptExecution(task.Redirect is null ? environment : environment.With(task.Redirect.Variables), task);
        if (execution.Run() is { } result)
        {
            report.Add(result);
            return;
        }

        report.ReplaceOne(execution.Redirected.Count);
        foreach (var redirected in execution.Redirected)
            RunOne(environment, redirected, report);
    }
}
