using MiniPhp.Tools.Phpt;

namespace MiniPhp.Tools.HostileScripts;

/// <summary>A test's script, ready to be mutated.</summary>
/// <param name="Name">The test's file name without its ending.</param>
/// <param name="Tokens">See <see cref="ScriptTokens.Split"/>.</param>
internal sealed record SourceScript(string Name, IReadOnlyList<string> Tokens);

/// <summary>The scripts that mutants are made of.</summary>
internal static class SourceScripts
{
    /// <summary>The FILE sections of all tests below a folder that do nothing dangerous, in the order of their paths.</summary>
    /// <param name="largest">Size in bytes that a script may have.</param>
    /// <param name="skipped">Is told of each file that is no test, and why.</param>
    public static List<SourceScript> Below(string folder, int largest, Action<string> skipped)
    {
        var scripts = new List<SourceScript>();
        foreach (var path in Directory.EnumerateFiles(folder, "*.phpt", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            PhptFile test;
            try
            {
                test = PhptFile.Read(path);
            }
            catch (PhptFormatException error)
            {
                skipped(path + ": " + error.Message);
                continue;
            }

            var script = test.GetOrEmpty("FILE");
            if (script.Length > 0 && script.Length <= largest && !DangerousFunctions.AreIn(script))
                scripts.Add(new SourceScript(Path.GetFileNameWithoutExtension(path), ScriptTokens.Split(script)));
        }

        return scripts;
    }
}
