using System.Text;
using MiniPhp.Tools.Phpt;

namespace MiniPhp.Tools.Benchmarks;

/// <summary>A large file of real PHP: PHP's <c>run-tests.php</c> (about 140 KB) again and again, each copy in a namespace of its own.</summary>
internal static class LargeScript
{
    private const int Size = 1_100_000;

    /// <param name="source">PHP's source tree.</param>
    /// <param name="path">Where the file is written.</param>
    public static void Write(string source, string path)
    {
        var original = ByteText.Read(Path.Combine(source, "run-tests.php"));
        var body = original[(original.IndexOf("<?php", StringComparison.Ordinal) + "<?php".Length)..];
        var script = new StringBuilder("<?php\n");
        for (var copy = 0; script.Length < Size; copy++)
            script.Append($"namespace Copy{copy} {{").Append(body).Append("\n}\n");
        ByteText.Write(path, script.ToString());
    }
}
