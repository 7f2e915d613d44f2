using System.Runtime.CompilerServices;
using MiniPhp.Runtime.Posix;

namespace MiniPhp.Runtime;

// The process around the engine.
public abstract partial class Engine
{
    /// <summary>What the process allows; set by the program that hosts the engine, before any script runs.</summary>
    public HostProcess Process { get; set; } = new();

    /// <summary>Paths of the main script and all included ones, in order: get_included_files().</summary>
    public List<string> IncludedFiles { get; } = [];

    /// <summary>The script's name and what followed it on the command line: $argv as it was at the start. Null without a command line.</summary>
    public Values.PhpString[]? Arguments { get; set; }

    /// <summary>
    /// <c>$_SERVER</c> as the request began, whatever the script makes of the variable; null where nobody said. Whoever sets it counts a holder,
    /// so that scripts change a copy.
    /// </summary>
    public Values.PhpArray? Server { get; set; }

    /// <summary>
    /// Makes a superglobal (<c>_ENV</c>, <c>_REQUEST</c>, …) when a script that mentions it is compiled and nothing has set it; null for a name that it does
    /// not know. Set by the host.
    /// </summary>
    public Func<string, Values.PhpArray?>? SuperGlobalSource { get; set; }

    /// <summary>
    /// What came from outside under a superglobal's name (<c>_GET</c>, <c>_ENV</c>, …), whatever the script has made of the variable; null when nothing
    /// did. Its arrays have a holder, so that scripts change copies. Set by the host.
    /// </summary>
    public Func<string, Values.PhpArray?>? InputSource { get; set; }

    /// <summary>Changes a text from outside, one that is not empty, before a script sees it; null when nothing does.</summary>
    public Func<Values.PhpString, Values.PhpString>? InputFilter { get; set; }

    /// <summary>The slot of a superglobal, made on first use; a null reference when nothing makes it.</summary>
    internal ref Values.Value FindSuperGlobal(string name)
    {
        Calls.FoundVariable found = default;
        return ref FindSuperGlobal(name, ref found);
    }

    /// <summary>The array in a superglobal, made on first use; null when nothing makes it or the script has put something else there.</summary>
    internal Values.PhpArray? SuperGlobalArray(string name)
    {
        ref Values.Value slot = ref FindSuperGlobal(name);
        return !Unsafe.IsNullRef(ref slot) && slot.Dereferenced is { IsArray: true } array ? array.AsArray : null;
    }

    /// <summary>As <see cref="FindSuperGlobal(string)"/>, for a node that asks for the same name each time.</summary>
    internal ref Values.Value FindSuperGlobal(string name, scoped ref Calls.FoundVariable found)
    {
        ref Values.Value slot = ref Globals.Find(name, ref found);
        if (Unsafe.IsNullRef(ref slot) && SuperGlobalSource?.Invoke(name) is { } made)
        {
            slot = ref Globals.FindOrAdd(name);
            Values.Slot.Assign(this, ref slot, made);
        }

        return ref slot;
    }
}
