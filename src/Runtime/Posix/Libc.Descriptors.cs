namespace MiniPhp.Runtime.Posix;

// The limit of open descriptors. The runtime opens assemblies when code needs them first, two descriptors each, and ends the process when it
// cannot; so a script that uses up its descriptors ("Too many open files") leaves the last ones to it.
public static unsafe partial class Libc
{
    private const int RuntimeDescriptors = 16;

    /// <summary>The same where the limit is low.</summary>
    private const int FewRuntimeDescriptors = 8;

    private const int LowLimit = 256;

    /// <summary>What is below is never near the limit: no need to ask for that.</summary>
    private const int LowDescriptor = 40;

    private const int DescriptorResource = 7; // RLIMIT_NOFILE

    /// <summary>The lowest descriptor that scripts do not get.</summary>
    public static ulong DescriptorLimit
    {
        get
        {
            if (ResourceLimit(DescriptorResource, out ulong soft, out _) < 0)
                return ulong.MaxValue;
            return soft - Math.Min(soft, soft < LowLimit ? (ulong)FewRuntimeDescriptors : RuntimeDescriptors);
        }
    }

    /// <summary>A new descriptor or a negated errno, and -EMFILE for a descriptor that is the runtime's.</summary>
    private static int WithinLimit(int descriptor)
    {
        if (descriptor < LowDescriptor || (ulong)descriptor < DescriptorLimit)
            return descriptor;
        close(descriptor);
        return -Errno.EMFILE;
    }

    /// <summary>As <see cref="WithinLimit(int)"/>, for two at once.</summary>
    /// <param name="result">0 or a negated errno.</param>
    /// <param name="descriptors">The two.</param>
    private static int WithinLimit(int result, int* descriptors)
    {
        int higher = Math.Max(descriptors[0], descriptors[1]);
        if (result < 0 || higher < LowDescriptor || (ulong)higher < DescriptorLimit)
            return result;
        close(descriptors[0]);
        close(descriptors[1]);
        return -Errno.EMFILE;
    }
}
