using System.Text.RegularExpressions;

namespace MiniPhp.Tools.Phpt;

/// <summary>Hands out tests to workers so that no two with a common conflict key run at the same time.</summary>
/// <remarks>
/// The keys are in a test's CONFLICTS section, otherwise in the file <c>CONFLICTS</c> of its folder. A test with the key
/// "all" runs alone, after all others.
/// </remarks>
internal sealed partial class PhptSchedule
{
    private readonly object _gate = new();
    private readonly LinkedList<(PhptTask Task, string[] Conflicts)> _waiting = new();
    private readonly Queue<PhptTask> _alone = new();
    private readonly HashSet<string> _active = [];
    private readonly Dictionary<string, string[]> _directoryConflicts = [];
    private int _running;

    public PhptSchedule(IEnumerable<PhptTask> tasks)
    {
        foreach (var task in tasks)
        {
            var conflicts = ConflictsOf(task.Path);
            if (conflicts.Contains("all"))
                _alone.Enqueue(task);
            else
                _waiting.AddLast((task, conflicts));
        }
    }

    /// <summary>Takes the next test that may run now, waiting for one if need be.</summary>
    /// <param name="conflicts">To be given back to <see cref="Finish"/>.</param>
    /// <returns>null when there is nothing left to do.</returns>
    public PhptTask? Take(out string[] conflicts)
    {
        lock (_gate)
        {
            while (true)
            {
                for (var node = _waiting.First; node is not null; node = node.Next)
                {
                    if (node.Value.Conflicts.Any(_active.Contains))
                        continue;
                    _waiting.Remove(node);
                    _running++;
                    conflicts = node.Value.Conflicts;
                    _active.UnionWith(conflicts);
                    return node.Value.Task;
                }

                if (_waiting.Count == 0 && _running == 0 && _alone.TryDequeue(out var alone))
                {
                    _running++;
                    conflicts = [];
                    return alone;
                }

                if (_waiting.Count == 0 && _alone.Count == 0)
                {
                    conflicts = [];
                    return null;
                }

                Monitor.Wait(_gate);
            }
        }
    }

    /// <summary>Says that a test taken from here has ended.</summary>
    public void Finish(string[] conflicts)
    {
        lock (_gate)
        {
            _running--;
            _active.ExceptWith(conflicts);
            Monitor.PulseAll(_gate);
        }
    }

    private string[] ConflictsOf(string path)
    {
        var section = ConflictsPattern().Match(ByteText.Read(path));
        if (section.Success)
            return PhptFile.ParseConflicts(section.Groups[1].Value);

        var directory = Path.GetDirectoryName(path)!;
        if (!_directoryConflicts.TryGetValue(directory, out var conflicts))
        {
            var file = Path.Combine(directory, "CONFLICTS");
            conflicts = File.Exists(file) ? PhptFile.ParseConflicts(ByteText.Read(file)) : [];
            _directoryConflicts[directory] = conflicts;
        }

        return conflicts;
    }

    [GeneratedRegex("^--CONFLICTS--(.+?)^--", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex ConflictsPattern();
}
