"""What centres send: notices, batches, inclusions, withdrawals, and the keys that keep them apart from patients."""

from pentathlon_site.collection.models.batch import Batch
from pentathlon_site.collection.models.inclusion import Inclusion, Mask
from pentathlon_site.collection.models.keys import CentreKey, EventKey
from pentathlon_site.collection.models.notice import PatientNotice
from pentathlon_site.collection.models.withdrawal import Tombstone, Withdrawal

__all__ = ["Batch", "CentreKey", "EventKey", "Inclusion", "Mask", "PatientNotice", "Tombstone", "Withdrawal"]
