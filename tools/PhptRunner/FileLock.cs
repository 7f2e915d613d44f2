using System.Security.Cryptography;
using Microsoft.Win32.SafeHandles;

namespace MiniPhp.Tools.Phpt;

/// <summary>Keeps two runs from running one test at the same time: both would write its script to the same place.</summary>
/// <remarks>
/// The lock is an empty file in the temporary folder, named after the test's path, so that the folder of the test stays as
/// it is. It is not deleted, as somebody else may be waiting for it.
/// </remarks>
internal sealed class FileLock : IDisposable
{
    private static readonly TimeSpan RetryDelay = TimeSpan.FromMilliseconds(20);

    private readonly SafeFileHandle _file;

    /// <summary>Waits until the lock is free.</summary>
    public FileLock(string path)
    {
        var directory = Path.Combine(Path.GetTempPath(), $"phpt-locks-{Posix.getuid()}");
        Directory.CreateDirectory(directory);
        var name = Convert.ToHexString(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(path)), 0, 12);
        var lockPath = Path.Combine(directory, name);
        while (true)
        {
            try
            {
                _file = File.OpenHandle(lockPath, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
                return;
            }
            catch (IOException) when (File.Exists(lockPath))
            {
                Thread.Sleep(RetryDelay);
            }
        }
    }

    public void Dispose() => _file.Dispose();
}
