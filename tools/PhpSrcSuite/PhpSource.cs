using MiniPhp.Tools.Phpt;

namespace MiniPhp.Tools.PhpSrcSuite;

/// <summary>
/// Gets PHP's source tree, which holds its tests, from the source packages of the Debian mirror that the machine uses.
/// It goes into the user's cache folder; nothing of the system's own package lists is touched, and no root is needed.
/// </summary>
internal static class PhpSource
{
    /// <summary>Debian's package of the reference PHP.</summary>
    private const string Package = "php8.2";

    private static readonly TimeSpan DownloadLimit = TimeSpan.FromMinutes(5);

    /// <param name="named">The folder that the user named, or null.</param>
    /// <returns>Absolute path of the source tree.</returns>
    /// <exception cref="FileNotFoundException">It is not there and cannot be fetched.</exception>
    public static string Locate(string? named)
    {
        var tree = named is null ? Path.Combine(CacheFolder, Package) : Path.GetFullPath(named);
        if (named is null && !IsSource(tree))
            Fetch(tree);
        return IsSource(tree) ? tree : throw new FileNotFoundException($"no PHP source tree in {tree}");
    }

    private static string CacheFolder
    {
        get
        {
            var cache = Environment.GetEnvironmentVariable("XDG_CACHE_HOME");
            if (string.IsNullOrEmpty(cache))
                cache = Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".cache");
            return Path.Combine(cache, "minphp");
        }
    }

    private static bool IsSource(string tree) => File.Exists(Path.Combine(tree, "run-tests.php"));

    private static void Fetch(string tree)
    {
        Console.Error.WriteLine($"fetching PHP's source into {tree} ...");
        var work = tree + ".part";
        if (Directory.Exists(work))
            Directory.Delete(work, recursive: true);
        Directory.CreateDirectory(work);
        var variables = new Dictionary<string, string>();
        foreach (System.Collections.DictionaryEntry entry in Environment.GetEnvironmentVariables())
            variables[ByteText.Of((string)entry.Key)] = ByteText.Of((string?)entry.Value ?? "");
        variables["PACKAGE"] = Package;
        var log = new ShellCommand { Text = Script + " 2>&1", Directory = work, Variables = variables, IdleLimit = DownloadLimit }.Run();
        if (!IsSource(Path.Combine(work, "tree")))
        {
            throw new FileNotFoundException(
                $"PHP's source could not be fetched; name its folder by --source DIR or $PHP_SRC.\n{log}");
        }

        Directory.Move(Path.Combine(work, "tree"), tree);
        Directory.Delete(work, recursive: true);
    }

    /// <summary>
    /// Turns the machine's package sources into sources of source packages, in a folder of their own, and downloads. The
    /// archive's own version comes before the security archive's, whose old files disappear.
    /// </summary>
    private const string Script = """
        {
        set -e
        mkdir -p parts lists/partial cache/archives/partial tree
        for file in /etc/apt/sources.list /etc/apt/sources.list.d/*; do
            [ -f "$file" ] || continue
            case $file in
            *.sources) sed 's/^Types:.*/Types: deb-src/' "$file" > "parts/${file##*/}" ;;
            *.list) sed -n 's/^deb /deb-src /p' "$file" > "parts/${file##*/}" ;;
            esac
        done
        apt() {
            tool=$1; shift
            "$tool" -o Dir::Etc::SourceList=/dev/null -o Dir::Etc::SourceParts="$PWD/parts" -o Dir::State::Lists="$PWD/lists" \
                -o Dir::Cache="$PWD/cache" -o APT::Sandbox::User="$(id -un)" "$@"
        }
        apt apt-get -q update
        for version in $(apt apt-cache showsrc --only-source "$PACKAGE" | sed -n 's/^Version: //p' | sort -V); do
            apt apt-get -q source --download-only "$PACKAGE=$version" && break
        done
        tar -xJf "${PACKAGE}"_*.orig.tar.xz -C tree --strip-components=1
        }
        """;
}
