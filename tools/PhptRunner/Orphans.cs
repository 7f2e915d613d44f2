namespace MiniPhp.Tools.Phpt;

/// <summary>Processes that a test left behind outside its process group (daemons); they have become children of this process.</summary>
internal static class Orphans
{
    /// <summary>Ends them and whatever they leave behind in turn.</summary>
    public static void End()
    {
        while (Children() is { Count: > 0 } children)
        {
            foreach (var child in children)
            {
                Posix.kill(child, Posix.SigKill);
                Posix.Wait(child, block: true);
            }
        }
    }

    private static List<int> Children()
    {
        var children = new List<int>();
        foreach (var directory in Directory.EnumerateDirectories("/proc"))
        {
            if (int.TryParse(Path.GetFileName(directory), out var process) && ParentOf(process) == Environment.ProcessId)
                children.Add(process);
        }

        return children;
    }

    private static int ParentOf(int process)
    {
        try
        {
            // "PID (NAME) STATE PARENT …", where NAME may hold anything.
            var stat = File.ReadAllText($"/proc/{process}/stat");
            return int.Parse(stat[(stat.LastIndexOf(')') + 2)..].Split(' ')[1]);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // It ended meanwhile.
            return 0;
        }
    }
}
